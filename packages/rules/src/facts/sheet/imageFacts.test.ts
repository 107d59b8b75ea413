import type { Case, Finding } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { gradeOf, imageFacts } from './imageFacts.js';

const facts = (profile: Case['profile'], findings: Finding[]) =>
  Object.fromEntries(imageFacts({ profile, findings } as unknown as Case, 'expected'));

describe('imageFacts', () => {
  it('reads what a top-k list left over as a range, not as zero', () => {
    const found = facts('lesion', [
      { condition: 'bkl', probability: 0.5 },
      { condition: 'nevus', probability: 0.3 },
    ]);
    expect(found['probability.melanoma']).toMatchObject({ kind: 'range', min: 0 });
    expect(found['probability.melanoma_plus_bcc']).toMatchObject({ kind: 'range', min: 0 });
  });

  it('adds melanoma and basal cell carcinoma without a binary rounding error', () => {
    const found = facts('lesion', [
      { condition: 'bkl', probability: 0.8 },
      { condition: 'melanoma', probability: 0.1 },
      { condition: 'bcc', probability: 0.1 },
    ]);
    expect(found['probability.melanoma_plus_bcc']).toEqual({ kind: 'known', value: 0.2 });
  });

  it('does not count two names of one thing as doubt between two', () => {
    const found = facts('lesion', [
      { condition: 'bkl', probability: 0.48 },
      { condition: 'seborrheic_keratosis', probability: 0.46 },
      { condition: 'viral', probability: 0.06 },
    ]);
    expect(found['top1.margin']).toEqual({ kind: 'known', value: 0.42 });
  });

  it('leaves the margin open when only one class and its confidence came', () => {
    const found = facts('face', [{ condition: 'atopic_dermatitis', probability: 0.62 }]);
    expect(found.top1).toEqual({ kind: 'known', value: 'atopic_dermatitis' });
    expect(found['top1.margin']).toMatchObject({ kind: 'range', max: 0.62 });
  });

  it('takes a tie between the two mole outputs as the side that is looked at sooner', () => {
    const found = facts('mole', [
      { condition: 'benign', probability: 0.4 },
      { condition: 'malignant', probability: 0.4 },
    ]);
    expect(found.top1).toEqual({ kind: 'known', value: 'malignant' });
  });

  it('turns a score round so that four is always worst, and keeps quiet without polarity', () => {
    const found = facts('score', [
      { condition: 'hydration', score: 1, polarity: 'higher_is_better' },
      { condition: 'oil', score: 4 },
    ]);
    expect(found['score.hydration.worst_band']).toEqual({ kind: 'known', value: 3 });
    expect(found['score.oil.worst_band']).toBeUndefined();
    expect(found['score.oil.polarity_unknown']).toEqual({ kind: 'known', value: true });
  });
});

describe('gradeOf', () => {
  it('is the rounded mean for care and the highest grade with a tail of 0.2 for safety', () => {
    const spread = [0.4, 0.3, 0.08, 0.22];
    expect(gradeOf(spread, 'expected')).toBe(1);
    expect(gradeOf(spread, 'cautious')).toBe(3);
  });

  it('is never lower for safety than for care', () => {
    for (const spread of [
      [1, 0, 0, 0],
      [0, 0, 0, 1],
      [0.25, 0.25, 0.25, 0.25],
      [0.1, 0.75, 0.15, 0],
    ])
      expect(gradeOf(spread, 'cautious')).toBeGreaterThanOrEqual(gradeOf(spread, 'expected'));
  });
});
