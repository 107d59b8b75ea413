import { CONDITIONS } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { NOTHING, OPINION_PROFILES } from '../../packages/rag/src/opinion/ClassVectors.js';
import { judge } from './judge.js';
import { disagreements, type Judged, measure } from './measure.js';
import { printClasses, shippedClasses } from './packClasses.js';
import { readDescriptions, readSplit, SPLITS } from './readTexts.js';

it('the shipped class vectors are those that the descriptions and the embedder give', async () => {
  expect(shippedClasses()).toBe(await printClasses());
});

describe.each(OPINION_PROFILES)('the texts of %s', (profile) => {
  const codes = CONDITIONS[profile].map(({ code }) => code as string);

  it('describe every class at least twelve times, and ask for each on the development split at least fifteen times', () => {
    const count = (texts: readonly { classes: readonly string[] }[], code: string) =>
      texts.filter(({ classes }) => classes.join() === code).length;
    for (const code of codes) {
      expect(count(readDescriptions(profile), code), code).toBeGreaterThanOrEqual(12);
      expect(count(readSplit('development', profile), code), code).toBeGreaterThanOrEqual(15);
    }
    expect(count(readSplit('development', profile), NOTHING)).toBeGreaterThanOrEqual(60);
  });

  it('stand in one place only', () => {
    const all = [readDescriptions(profile), ...SPLITS.map((split) => readSplit(split, profile))];
    const texts = all.flat().map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('are judged right as often as docs/second-opinion.md says', { timeout: 60_000 }, async () => {
    const judged = await judge(readSplit('development', profile), profile);
    const { precision, coverage, silence } = measure(judged, 'weak');
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(disagreements(judged, codes, 0.7)).toBeGreaterThanOrEqual(0.85);
    expect(coverage).toBeGreaterThanOrEqual(0.45);
    expect(silence).toBeGreaterThanOrEqual(0.95);
  });
});

describe('measure', () => {
  const opinion = (condition: string, strength: 'weak' | 'strong' = 'weak') => ({
    condition,
    strength,
    similarity: 1,
    lead: 1,
  });
  const judged: Judged[] = [
    { classes: ['acne'], text: 'a', at: '', opinion: opinion('acne', 'strong') },
    { classes: ['acne'], text: 'b', at: '', opinion: opinion('rosacea') },
    { classes: ['eczema'], text: 'c', at: '', opinion: opinion('atopic_dermatitis') },
    { classes: ['acne', 'rosacea'], text: 'd', at: '', opinion: opinion('rosacea') },
    { classes: ['acne'], text: 'e', at: '', opinion: undefined },
    { classes: ['none'], text: 'f', at: '', opinion: undefined },
    { classes: ['none'], text: 'g', at: '', opinion: opinion('acne') },
  ];

  it('counts what is spoken, what is right in it, and silence on nothing', () => {
    expect(measure(judged, 'weak')).toEqual({
      telling: 4,
      spoken: 5,
      precision: 3 / 5,
      coverage: 3 / 4,
      silence: 1 / 2,
    });
    expect(measure(judged, 'strong')).toMatchObject({ spoken: 1, precision: 1, coverage: 1 / 4, silence: 1 });
  });

  it('takes a disagreement beside a right photo for wrong, and beside a wrong one for right if the words are', () => {
    const right = [{ classes: ['acne'], text: 'a', at: '', opinion: opinion('acne') }];
    expect(disagreements(right, ['acne', 'rosacea'], 0.7)).toBe(1);
    const both = [...right, { classes: ['rosacea'], text: 'b', at: '', opinion: opinion('acne') }];
    expect(disagreements(both, ['acne', 'rosacea'], 0.7)).toBeCloseTo(0.3 / (0.3 + 0.7));
  });
});
