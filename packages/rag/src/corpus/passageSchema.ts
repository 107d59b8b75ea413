// Used when the corpus is compiled, never at run time: nothing under src/index.ts may import it.
import { CONDITIONS, didYouMean, GENERAL_TOPICS } from '@skin-advise/core';
import { z } from 'zod';
import { readToken } from '../retriever/readToken.js';
import { PASSAGE_STATUSES, PASSAGE_TOPICS } from './Corpus.js';

const CODES: ReadonlySet<string> = new Set([
  ...Object.values(CONDITIONS).flatMap((terms) => terms.map((term) => term.code)),
  ...GENERAL_TOPICS,
]);

const condition = z.string().refine((code) => CODES.has(code), {
  error: ({ input }) =>
    `${input} is no condition code. ${didYouMean(CODES, String(input), 'docs/input.md lists them')}`,
});

const token = z.string().refine((text) => readToken(text) !== undefined, {
  error: ({ input }) =>
    `${input} is no token: expected for example pregnant, age<12, broken_skin, allergy:ppd, hair_loss>=2`,
});

const source = z.strictObject({
  org: z.string().min(2),
  title: z.string().min(2),
  year: z.int().min(1950).max(2100).nullable(),
  url: z.httpUrl().optional(),
});

/** The front matter of one passage file. */
export const passageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}\/[a-z0-9-]+\/[a-z0-9-]+$/, 'expected <locale>/<folder>/<name>'),
  title: z.string().min(4).max(40),
  conditions: z.array(condition).min(1),
  topics: z.array(z.enum(PASSAGE_TOPICS)).min(1),
  audience: z.array(token).min(1).optional(),
  contraindications: z.array(token),
  sources: z.array(source).min(1, 'at least one source'),
  reviewedOn: z.iso.date(),
  status: z.enum(PASSAGE_STATUSES),
  asks: z.array(z.string().min(4)).min(6, '6 to 12 asks').max(12, '6 to 12 asks'),
});

export type PassageFrontMatter = z.infer<typeof passageSchema>;
