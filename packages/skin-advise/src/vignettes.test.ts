import { readFileSync } from 'node:fs';
import { TRIAGE_LEVELS } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createAdvisor } from './index.js';

/** Levels of which one must come out · what the person writes · what the classifier saw · who they are. */
const vignettes = z.array(
  z.strictObject({
    levels: z.array(z.enum(TRIAGE_LEVELS)).min(1),
    text: z.string(),
    result: z.record(z.string(), z.unknown()),
    person: z.record(z.string(), z.unknown()).optional(),
  }),
);
const file = new URL('../../rules/cases/vignettes.yaml', import.meta.url);
const VIGNETTES = vignettes.parse(parse(readFileSync(file, 'utf8')));

const advisor = createAdvisor({ retriever: null });

describe('how soon to see whom', () => {
  it.each(VIGNETTES)('$levels: $text', async ({ levels, text, result, person: metadata = {} }) => {
    const { triage } = await advisor.advise({ ...result, symptomText: text, metadata });
    expect(levels).toContain(triage.level);
  });
});
