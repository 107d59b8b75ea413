import { PROFILES, SPECIALTIES, TRIAGE_LEVELS } from '@skin-advise/core';
import { z } from 'zod';

/*
 * What a rule pack may hold. A pack is a folder: rules.yaml (this schema's `rules`), items.yaml, sources.yaml, and
 * wording.ko.yaml / wording.en.yaml. docs/packs.md tells an author how to write one.
 */

/** `symptom.weeping`, `severity.dandruff >= 2`, `person.allergies has ppd`, `top1 == melanoma`. See `condition.ts`. */
const expression = z.string().min(3);

export interface WhenNode {
  all?: (string | WhenNode)[] | undefined;
  any?: (string | WhenNode)[] | undefined;
  none?: (string | WhenNode)[] | undefined;
}
export const whenSchema: z.ZodType<WhenNode> = z.lazy(() =>
  z
    .strictObject({
      all: z
        .array(z.union([expression, whenSchema]))
        .min(1)
        .optional(),
      any: z
        .array(z.union([expression, whenSchema]))
        .min(1)
        .optional(),
      none: z
        .array(z.union([expression, whenSchema]))
        .min(1)
        .optional(),
    })
    .refine((node) => node.all ?? node.any ?? node.none, 'one of all, any, none'),
);

/** A condition, or `always` for a rule that rests on nothing about the person. */
const ruleWhen = z.union([z.literal('always'), whenSchema]);

const ruleId = z
  .string()
  .regex(/^[a-z0-9]+(\.[a-z0-9-]+)+$/, 'lower-case words joined by dots, e.g. scalp.care.dandruff');
const code = z.string().regex(/^[a-z][a-z0-9_]*$/, 'snake_case');

/** How well the clinical claim is backed. */
export const STATUSES = ['verified', 'association', 'proposal', 'own_knowledge'] as const;

/**
 * An item with parameters for its wording, or just its code. `ifWarned`: said only while a contraindication has something
 * to say about it, as with most of what a person already uses.
 */
const itemUse = z.union([
  code,
  z.strictObject({
    item: code,
    with: z.record(z.string(), z.unknown()).default({}),
    ifWarned: z.literal(true).optional(),
  }),
]);

const effects = {
  /** A floor: triage is the highest level of all fired rules. */
  triage: z
    .strictObject({
      level: z.enum(TRIAGE_LEVELS),
      by: z.enum(['today', 'tomorrow']).optional(),
      specialties: z.array(z.enum(SPECIALTIES)).min(1),
      watchWeeks: z.number().int().min(1).max(12).optional(),
      /** Words the headline as `headline.<code>` when no other rule decides the level. */
      headline: code.optional(),
    })
    .optional(),
  /** Items to propose; `items.yaml` says whether each is a do or an avoid. */
  care: z.array(itemUse).optional(),
  /** Item codes, or `contains:x` / `class:x`, that must not be proposed while this rule fires; `new:` before any of them leaves out what is in use. */
  withhold: z.array(z.string()).optional(),
  /** Things not to be started together: of proposed items that match two of these targets, or a single one twice, the first stays. */
  neverTogether: z.array(z.string()).min(1).optional(),
  /** The same targets stay, with this rule's caution. */
  caution: z.array(z.string()).optional(),
  /** The same targets wait until this many days after a dye or perm. */
  defer: z
    .strictObject({
      targets: z.array(z.string()).min(1),
      fact: z.string(),
      untilDays: z.number().int().positive(),
    })
    .optional(),
  /** Signs worth watching for, worded under `safetyNet.<code>`. */
  watchFor: z
    .array(z.strictObject({ sign: code, level: z.enum(TRIAGE_LEVELS), specialty: z.enum(SPECIALTIES) }))
    .optional(),
  /** The text and the image point different ways; worded under the rule's `because`. */
  disagreement: z.boolean().optional(),
};

export const ruleSchema = z.strictObject({
  id: ruleId,
  kind: z.enum(['triage', 'care', 'contraindication', 'pattern', 'uncertainty']),
  when: ruleWhen,
  ...effects,
  /** When this rule might fire but a fact is unknown: `ask` keeps the item with a caution and a question. */
  ifUnknown: z.enum(['ask', 'ignore']).default('ignore'),
  /** For reviewers: why, in one English sentence. What people read is in the wording files. */
  because: z.string().min(10),
  sources: z.array(z.string()).min(1),
  status: z.enum(STATUSES),
  version: z.number().int().positive().default(1),
  author: z.string().default('skin-advise'),
});
export type Rule = z.infer<typeof ruleSchema>;

export const packSchema = z.strictObject({
  pack: code,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  profiles: z.array(z.enum(PROFILES)).min(1),
  rules: z.array(ruleSchema).min(1),
  /** Combinations of facts that no case has: verification does not look for witnesses there. They change no decision. */
  impossible: z.array(z.strictObject({ when: whenSchema, because: z.string().min(10) })).default([]),
});
export type Pack = z.infer<typeof packSchema>;

/** One thing to do or avoid. `order` sorts what a person reads: lower first. */
export const itemSchema = z.strictObject({
  kind: z.enum(['do', 'avoid']),
  nature: z.enum(['action', 'habit', 'product']),
  order: z.number().int().min(0).max(999),
  contains: z.array(code).default([]),
  classes: z.array(code).default([]),
  params: z.record(z.string(), z.unknown()).default({}),
  /** Of several proposed items with the same `oneOf`, only the first by order is kept. */
  oneOf: code.optional(),
  passages: z.array(z.string()).default([]),
});
export const itemsSchema = z.record(code, itemSchema);
export type Item = z.infer<typeof itemSchema>;

/** The original publication: never a copy, a digest, or a blog. */
export const sourceSchema = z.strictObject({
  org: z.string(),
  title: z.string(),
  year: z.number().int().nullable(),
  url: z.string().optional(),
  /** `read`: at the source itself; `digest`: in a copy or digest; `unread`: known only by name. */
  seen: z.enum(['read', 'digest', 'unread']),
});
export const sourcesSchema = z.record(z.string(), sourceSchema);
export type Source = z.infer<typeof sourceSchema>;

const sentence = z.string().min(2);
/** What people read, one file per locale; each text is a Handlebars template over the item's or rule's parameters. */
export const wordingSchema = z.strictObject({
  items: z.record(code, z.strictObject({ title: sentence, text: sentence })).default({}),
  rules: z.record(ruleId, z.strictObject({ because: sentence, caution: sentence.optional() })).default({}),
  safetyNet: z.record(code, sentence).default({}),
  questions: z.record(code, sentence).default({}),
});
export type WordingFile = z.infer<typeof wordingSchema>;
