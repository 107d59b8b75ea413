import { z } from 'zod';
import { itemsSchema, packSchema, ruleSchema, sourcesSchema, wordingSchema } from '../../pack/schema.js';

/** A whole pack in one value. Only a pack of your own may hold `overrides` and `disable`. */
export const packFileSchema = packSchema.extend({
  rules: z.array(ruleSchema).default([]),
  items: itemsSchema.default({}),
  sources: sourcesSchema.default({}),
  wording: z
    .strictObject({ ko: wordingSchema.optional(), en: wordingSchema.optional() })
    .default({ ko: undefined, en: undefined }),
  /** Each replaces the shipped rule of the same id as a whole. */
  overrides: z.array(ruleSchema).default([]),
  /** Shipped rules that do not run, with the reason for whoever reviews the pack. */
  disable: z.array(z.strictObject({ rule: z.string(), because: z.string().min(5) })).default([]),
});
export type PackFile = z.infer<typeof packFileSchema>;
