import { describe, expect, it } from 'vitest';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import { createDecider } from './createDecider.js';

const QUIET = { item: 'cream', with: {}, ifWarned: true };
const item = { kind: 'do', nature: 'product', order: 1, contains: [], classes: [], params: {}, passages: [] };
const warning = {
  id: 't.warn',
  kind: 'contraindication',
  when: { all: ['person.pregnant'] },
  caution: ['cream'],
};

function decide(care: readonly unknown[], facts: FactValues, ...more: object[]) {
  const rules = care.map((use, at) => ({ id: `t.care-${at}`, kind: 'care', when: 'always', care: [use] }));
  const pack = { id: 't', profiles: ['face'], rules: [...rules, warning, ...more] as unknown as Rule[] };
  const book = { packs: [pack], items: { cream: item } } as unknown as RuleBook;
  const { care: told, withheld } = createDecider(book).decide(caseOf('face', facts));
  return { told: told.map(({ code }) => code), withheld: withheld.map(({ code }) => code) };
}

describe('what is said only if something warns of it', () => {
  it('is left out while nothing does', () => {
    expect(decide([QUIET], { 'person.pregnant': false }).told).toEqual([]);
  });
  it('is said with the caution', () => {
    expect(decide([QUIET], { 'person.pregnant': true }).told).toEqual(['cream']);
  });
  it('is said while the caution is open and asked for', () => {
    const asking = { ...warning, id: 't.ask', ifUnknown: 'ask' };
    expect(decide([QUIET], {}, asking).told).toEqual(['cream']);
    expect(decide([QUIET], {}).told).toEqual([]);
  });
  it('is named among what is not advised when withheld', () => {
    const ban = { ...warning, id: 't.ban', caution: undefined, withhold: ['cream'] };
    expect(decide([QUIET], { 'person.pregnant': true }, ban)).toEqual({ told: [], withheld: ['cream'] });
  });
  it('is said anyway where another rule advises it aloud', () => {
    expect(decide([QUIET, 'cream'], { 'person.pregnant': false }).told).toEqual(['cream']);
  });
});
