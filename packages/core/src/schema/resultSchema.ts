import { z } from 'zod';
import { PROFILES } from '../vocabulary/profile.js';
import { POLARITIES } from '../vocabulary/severity.js';

const probability = z.number().min(0).max(1);
const named = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const evidence = z.looseObject({
  kind: z.string(),
  image: z.string().optional(),
});

const historyRow = z
  .looseObject({
    date: z.string().describe('YYYY-MM-DD or YYYY-MM-DD-HH:MM').optional(),
    daysAgo: z.number().min(0).optional(),
  })
  .describe('An earlier result: a date or daysAgo, and condition or score names with their values');

/** `skin-advise/result@1`: what a classifier saw, and what the person says. Exactly one of the four kinds of values. */
export const resultSchema = z
  .looseObject({
    profile: z.enum(PROFILES),
    severities: named(z.union([z.number().int().min(0).max(3), z.string()]))
      .describe('Scalp condition (code, Korean or English name) → 0–3 or 양호/경증/중등도/중증')
      .optional(),
    probabilities: named(probability).describe('Condition → 0–1').optional(),
    scores: named(z.number().min(0).max(4)).describe('Score item → 0–4').optional(),
    polarity: z
      .union([z.enum(POLARITIES), named(z.enum(POLARITIES))])
      .describe('Which end of each score is worse; without it nothing is advised on the item')
      .optional(),
    distributions: named(z.array(probability)).describe('Condition → P(grade 0), P(grade 1), …').optional(),
    metadata: z.looseObject({}).describe('The person: see docs/input.md').optional(),
    symptomText: z.string().describe('What the person wrote').optional(),
    history: z.array(historyRow).optional(),
    evidence: named(evidence).optional(),
    photoQuality: z.enum(['good', 'poor']).optional(),
    classifier: z.looseObject({ name: z.string(), version: z.string().optional() }).optional(),
  })
  .meta({ title: 'skin-advise/result@1' });
