import { describe, expect, it } from 'vitest';
import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { Expectation } from './HandCase.js';
import { handCoverage } from './handCoverage.js';

const holds = (id: string, facts: FactValues, expects: Expectation) =>
  handCoverage([{ file: 'test', id: 'test', subject: caseOf('scalp', facts), expects }]).held.has(id);

const PLAQUES = { 'symptom.plaque_silvery_sharp': true, 'severity.fine_scale': 1 };
const FLAKES = { 'severity.dandruff': 2, 'severity.interfollicular_erythema': 0 };

describe('a case holds', () => {
  it.each<[string, string, FactValues, Expectation]>([
    [
      'the rule that alone gives its level',
      'head.floor.lump',
      { 'symptom.scalp_lump': true },
      { level: true },
    ],
    [
      'a rule that it names',
      'scalp.floor.psoriasis-like',
      PLAQUES,
      { rules: ['scalp.floor.psoriasis-like'] },
    ],
    [
      'the rule that alone proposes its item',
      'scalp.care.dandruff',
      FLAKES,
      { items: ['antifungal_shampoo'] },
    ],
    [
      'the rule that alone watches for its sign',
      'scalp.pattern.dandruff',
      FLAKES,
      { signs: ['flakes_persist'] },
    ],
    [
      'a contraindication that it names',
      'ingredients.exclude.under-12-antifungal',
      { ...FLAKES, 'person.age': 9 },
      { rules: ['ingredients.exclude.under-12-antifungal'] },
    ],
    [
      'a contraindication that an unknown leaves open, where its caution is there',
      'ingredients.exclude.perm-date-unknown',
      { ...FLAKES, 'exposure.perm': true },
      { rules: ['ingredients.exclude.perm-date-unknown'] },
    ],
  ])('%s', (_, id, facts, expects) => {
    expect(BOOK.packs.flatMap(({ rules }) => rules.map((rule) => rule.id))).toContain(id);
    expect(holds(id, facts, expects)).toBe(true);
  });
});

describe('a case does not hold', () => {
  it.each<[string, string, FactValues, Expectation]>([
    ['a rule of which it asks nothing', 'scalp.care.dandruff', FLAKES, {}],
    ['a rule that does not fire', 'head.floor.lump', FLAKES, { level: true, rules: ['head.floor.lump'] }],
    ['one of two rules that give its level', 'scalp.floor.psoriasis-like', PLAQUES, { level: true }],
    [
      'a rule whose item another proposes too',
      'scalp.care.dandruff-change-shampoo',
      { ...FLAKES, 'using.zinc_pyrithione': true },
      { items: ['antifungal_shampoo'] },
    ],
    [
      'a contraindication that it does not name',
      'ingredients.exclude.under-12-antifungal',
      { ...FLAKES, 'person.age': 9 },
      { level: true, items: ['antifungal_shampoo'] },
    ],
  ])('%s', (_, id, facts, expects) => {
    expect(holds(id, facts, expects)).toBe(false);
  });
});
