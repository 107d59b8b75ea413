import { describe, expect, it } from 'vitest';
import { known } from '../facts/FactState.js';
import { sheetOf } from '../facts/sheetOf.js';
import { BOOK } from '../generated/book.js';
import { compileTable } from '../table/compileTable.js';
import { encode } from '../table/encode.js';
import { matchRows } from '../table/matchRows.js';
import { exampleFacts } from './exampleFacts.js';

const RULES = BOOK.packs.flatMap((pack) => pack.rules);

describe('exampleFacts', () => {
  it('finds facts for every shipped rule, and the engine agrees that they fire it', () => {
    const silent = RULES.filter((rule) => {
      const example = exampleFacts(rule.when);
      if (!example) return true;
      const table = compileTable([rule]);
      const sheet = sheetOf(new Map(example.map(([fact, value]) => [fact, known(value)])), 'absent');
      const { first, last } = encode(table, sheet);
      const certain = new Int32Array(table.words);
      matchRows(table, first, last, certain, new Int32Array(table.words));
      return certain.every((bits) => bits === 0);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('takes the first way that is written', () => {
    const when = { all: ['severity.dandruff >= 2', { any: ['symptom.itch', 'symptom.redness'] }] };
    expect(exampleFacts(when)).toEqual([
      ['severity.dandruff', 2],
      ['symptom.itch', true],
    ]);
  });

  it('goes back on a choice that contradicts a later test', () => {
    const when = { any: ['person.age < 12', 'person.age >= 65'], none: ['person.age < 20'] };
    expect(exampleFacts(when)).toEqual([['person.age', 65]]);
  });

  it.each([
    ['tests that exclude each other', { all: ['person.age < 12', 'person.age > 20'] }],
    ['a sign and its absence', { all: ['symptom.itch'], none: ['symptom.itch'] }],
    ['a value past the last', { all: ['severity.dandruff > 3'] }],
    ['a grade between two grades', { all: ['severity.dandruff > 1', 'severity.dandruff < 2'] }],
    ['two classes at the top', { all: ['top1 == acne', 'top1 == rosacea'] }],
  ])('finds none for %s', (_, when) => {
    expect(exampleFacts(when)).toBeUndefined();
  });

  it('stays within what a fact can be', () => {
    expect(exampleFacts({ all: ['probability.melanoma > 0.95'] })![0]![1]).toBeLessThanOrEqual(1);
    expect(exampleFacts({ all: ['person.ageMonths < 1'] })).toEqual([['person.ageMonths', 0]]);
  });
});
