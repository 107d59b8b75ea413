import type { Symptom } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { joinReaders } from './joinReaders.js';
import type { Likely } from './readLikely.js';

const likely = (concept: string, holds: boolean): Likely => ({
  concept,
  certainty: 'likely',
  holds,
  subject: 'self',
  span: [0, 4],
  quote: '숨참요',
  because: ['숨'],
});
const said = (polarity: Symptom['polarity'], rest: Partial<Symptom> = {}): Symptom => ({
  concept: 'fever',
  polarity,
  quote: '열',
  span: [9, 10],
  subject: 'self',
  time: 'now',
  ...rest,
});
const TEXT = '숨참요. 열 나요.';
/** As the model would be asked: without what is spoken of. */
const model =
  (...found: readonly Likely[]) =>
  (spoken: ReadonlySet<string>) => ({
    likely: found.filter(({ concept }) => !spoken.has(concept)),
    doubted: new Set<string>(),
  });
const doubting = (concept: string) => () => ({ likely: [], doubted: new Set([concept]) });

describe('joining both readers', () => {
  it.each([
    said('present'),
    said('negated'),
    said('negated', { implied: true }),
    said('uncertain'),
    said('present', { time: 'past' }),
    said('present', { time: 'hypothetical' }),
    said('present', { subject: 'other' }),
  ])('leaves what the patterns say of a concept as it is: %o', (symptom) => {
    expect(joinReaders([symptom], model(likely('fever', true)), TEXT)).toEqual([symptom]);
  });

  it('only asks about a sign that the text is unlike', () => {
    expect(joinReaders([said('present')], doubting('fever'), TEXT)).toEqual([
      said('uncertain', { certainty: 'likely', because: ['열'] }),
    ]);
  });

  it.each([
    said('present', { value: { amount: 38.7, unit: 'celsius' } }),
    said('present', { implied: true }),
    said('present', { subject: 'other' }),
    said('present', { time: 'past' }),
    said('negated'),
  ])('doubts no number, and nothing that is not there now anyway: %o', (symptom) => {
    expect(joinReaders([symptom], doubting('fever'), TEXT)).toEqual([symptom]);
  });

  it('adds what is likely as present where it holds and as uncertain where it asks, in the order of the text', () => {
    const symptoms = joinReaders(
      [said('present')],
      model(likely('chest_pain', true), likely('hives', false)),
      TEXT,
    );
    expect(symptoms.map((s) => [s.concept, s.polarity, s.certainty, s.because])).toEqual([
      ['chest_pain', 'present', 'likely', ['숨']],
      ['hives', 'uncertain', 'likely', ['숨']],
      ['fever', 'present', undefined, undefined],
    ]);
  });
});
