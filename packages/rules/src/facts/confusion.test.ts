import { readResult } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { createDecider } from '../deciding/createDecider.js';
import { BOOK } from '../generated/book.js';
import type { Confusion } from './confusion.js';

const EXACT = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
];
const scalp = (severities: object) => ({ ...readResult({ profile: 'scalp', severities }), symptoms: [] });
const withRow = (row: readonly number[]): Confusion => ({
  hair_loss: EXACT.map((exact, grade) => (grade === 2 ? row : exact)),
});

describe('a confusion table', () => {
  it('tells how likely the level is higher, where the grade alone would not', () => {
    const plain = createDecider(BOOK).decide(scalp({ 탈모: 1 }));
    expect(plain.explanation.stability.probabilityHigher).toBeNull();
    const table: Confusion = { hair_loss: [EXACT[0]!, [0.1, 0.8, 0.1, 0], EXACT[2]!, EXACT[3]!] };
    const spread = createDecider(BOOK, { confusion: table }).decide(scalp({ 탈모: 1 }));
    expect(spread.explanation.stability.probabilityHigher).toBe(0.1);
  });

  it('lets safety follow the cautious grade and care the expected one', () => {
    const decide = (row: readonly number[]) =>
      createDecider(BOOK, { confusion: withRow(row) })
        .decide(scalp({ 탈모: 2 }))
        .triage.reasons.map(({ rule }) => rule);
    expect(decide([0, 0.05, 0.9, 0.05])).not.toContain('scalp.floor.hair-loss-severe');
    expect(decide([0, 0.05, 0.7, 0.25])).toContain('scalp.floor.hair-loss-severe');
  });

  it('leaves a distribution that came with the result as it is', () => {
    const read = readResult({ profile: 'scalp', distributions: { 탈모: [0.6, 0.4, 0, 0] } });
    const decided = (decider: ReturnType<typeof createDecider>) => decider.decide({ ...read, symptoms: [] });
    expect(decided(createDecider(BOOK, { confusion: withRow([0, 0, 0, 1]) }))).toEqual(
      decided(createDecider(BOOK)),
    );
  });

  it.each([
    ['a condition that has no grades', { acne: EXACT }, 'acne'],
    ['three rows', { hair_loss: EXACT.slice(1) }, 'hair_loss'],
    ['a row that does not sum to 1', withRow([0.5, 0.4, 0, 0]), 'hair_loss[2]'],
    ['a share above 1', withRow([2, -1, 0, 0]), 'hair_loss[2]'],
    ['no rows at all', { hair_loss: null }, 'hair_loss'],
  ])('is refused with %s', (_, confusion, path) => {
    expect(() => createDecider(BOOK, { confusion: confusion as Confusion })).toThrow(
      expect.objectContaining({ code: 'bad_confusion', path }),
    );
  });
});
