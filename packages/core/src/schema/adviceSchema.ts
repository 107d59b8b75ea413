import { z } from 'zod';
import { LOCALES } from '../vocabulary/locale.js';
import { PROFILES } from '../vocabulary/profile.js';
import { POLARITIES } from '../vocabulary/severity.js';
import { SPECIALTIES, TRIAGE_LEVELS } from '../vocabulary/triage.js';

const level = z.enum(TRIAGE_LEVELS);
const ids = z.array(z.string());
const probability = z.number().min(0).max(1);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const factMatch = z.strictObject({ fact: z.string(), value: scalar, quote: z.string().optional() });
const coded = z.strictObject({ code: z.string(), text: z.string() });

const finding = z.strictObject({
  condition: z.string(),
  severity: z.number().int().min(0).max(3).optional(),
  probability: probability.optional(),
  distribution: z.array(probability).optional(),
  score: z.number().min(0).max(4).optional(),
  polarity: z.enum(POLARITIES).optional(),
  confidence: probability.optional(),
  evidence: z.strictObject({ kind: z.string(), image: z.string().optional() }).optional(),
});

const symptom = z.strictObject({
  concept: z.string(),
  polarity: z.enum(['present', 'negated', 'uncertain']),
  quote: z.string(),
  subject: z.enum(['child', 'other']).optional(),
  time: z.enum(['past', 'hypothetical']).optional(),
  value: z.strictObject({ amount: z.number(), unit: z.string() }).optional(),
  timesPerWeek: z.number().positive().optional(),
  certainty: z
    .literal('likely')
    .describe('Resembled by the text rather than said in words that the reader knows')
    .optional(),
  because: z
    .array(z.string())
    .describe('For a likely symptom, the words that spoke loudest for it')
    .optional(),
});

const textOpinion = z
  .strictObject({
    condition: z.string(),
    strength: z.enum(['weak', 'strong']),
    similarity: probability.describe('To the descriptions of the class: a likeness, no probability'),
    lead: probability.describe('How much nearer than to the next class'),
  })
  .describe('Which class the words resemble: a second opinion beside the photo');

const triage = z.strictObject({
  level,
  headline: z.string(),
  by: z.enum(['today', 'tomorrow']).optional(),
  bounds: z.strictObject({ lowest: level, highest: level }),
  specialties: z.array(z.enum(SPECIALTIES)).min(1),
  reasons: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
});

const care = z.strictObject({
  code: z.string(),
  kind: z.enum(['do', 'avoid']),
  title: z.string(),
  text: z.string(),
  rules: ids,
  evidence: ids,
  caution: z.string().optional(),
});

const withheld = z.strictObject({ code: z.string(), title: z.string(), because: z.string(), rules: ids });

const clinic = z.strictObject({
  name: z.string(),
  address: z.string().optional(),
  phone: z.string().optional(),
});

const passage = z.strictObject({
  id: z.string(),
  conditions: ids,
  topic: z.string(),
  title: z.string(),
  text: z.string(),
  source: z.string(),
  score: z.number(),
});

const counterfactual = z.strictObject({
  changes: z.array(z.strictObject({ fact: z.string(), from: scalar, to: scalar })).min(1),
  triage: level.optional(),
  careAdded: ids.optional(),
  careRemoved: ids.optional(),
  text: z.string(),
});

const explanation = z.strictObject({
  because: z.array(z.strictObject({ rule: z.string(), text: z.string(), facts: z.array(factMatch) })),
  whyNot: z.array(z.strictObject({ rule: z.string(), level, failed: z.array(factMatch), text: z.string() })),
  counterfactuals: z.array(counterfactual),
  questions: z.array(z.strictObject({ code: z.string(), text: z.string(), settles: ids })),
  stability: z.strictObject({
    flipRadius: z
      .number()
      .int()
      .nullable()
      .describe('One-grade errors that would change the level; null beyond two'),
    probabilityHigher: probability
      .nullable()
      .describe('P(level higher) over the grade distributions; null without'),
  }),
  disagreements: z.array(coded),
});

const trend = z.strictObject({
  item: z.string(),
  direction: z.enum(['worse', 'better', 'steady', 'unclear']),
  from: z.number(),
  to: z.number(),
  readings: z.number().int().min(2),
  reliable: z.boolean(),
});

const stamp = z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() });

const provenance = z.strictObject({
  engine: z.string(),
  packs: z.array(stamp),
  corpus: stamp.nullable(),
  embedder: z.string().nullable(),
  model: z.string().nullable(),
  classifier: z.strictObject({ name: z.string(), version: z.string().optional() }).nullable(),
  inputSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `skin-advise/advice@1`: the envelope that every run returns. */
export const adviceSchema = z
  .strictObject({
    schema: z.literal('skin-advise/advice@1'),
    locale: z.enum(LOCALES),
    case: z.strictObject({
      profile: z.enum(PROFILES),
      findings: z.array(finding),
      person: z.record(z.string(), z.unknown()),
      symptoms: z.array(symptom),
      textOpinion: textOpinion.optional(),
      textConfidence: probability
        .describe('What the classifier itself made of the text, as it gave it')
        .optional(),
    }),
    triage,
    care: z.array(care),
    withheld: z.array(withheld),
    referral: z.strictObject({ text: z.string(), clinics: z.array(clinic) }).nullable(),
    guidance: z.array(passage),
    explanation,
    trend: z.array(trend),
    narrative: z.strictObject({
      text: z.string().min(1),
      by: z.enum(['template', 'llm']),
      model: z.string().optional(),
      checks: ids.optional(),
    }),
    notices: z.array(coded),
    provenance,
  })
  .meta({ title: 'skin-advise/advice@1' });
