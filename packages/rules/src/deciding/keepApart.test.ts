import { describe, expect, it } from 'vitest';
import { caseOf } from '../facts/caseOf.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import { createDecider } from './createDecider.js';

const item = (order: number, contains: string[], more: Partial<Item> = {}): Item => ({
  kind: 'do',
  nature: 'product',
  order,
  contains,
  classes: [],
  params: {},
  passages: [],
  ...more,
});

/** What is left of these items when these are never begun together. */
function decide(items: Record<string, Item>, ...apart: string[][]) {
  const advise = { id: 't.care', kind: 'care', when: 'always', care: Object.keys(items) };
  const against = apart.map((neverTogether, at) => ({
    id: `t.apart-${at}`,
    kind: 'contraindication',
    when: 'always',
    neverTogether,
  }));
  const rules = [advise, ...against] as unknown as Rule[];
  const book = { packs: [{ id: 't', profiles: ['face'], rules }], items } as unknown as RuleBook;
  const { care, withheld } = createDecider(book).decide(caseOf('face', {}));
  return { care: care.map(({ code }) => code), withheld };
}

describe('things never begun together', () => {
  const retinol = item(2, ['retinol']);
  const acid = item(1, ['aha']);

  it('the first in reading order stays, the other waits with the reason', () => {
    const { care, withheld } = decide({ retinol, acid }, ['contains:retinol', 'contains:aha']);
    expect(care).toEqual(['acid']);
    expect(withheld).toEqual([
      {
        code: 'retinol',
        title: { key: 'items.retinol.title', params: {} },
        because: [{ key: 'rules.t.apart-0.because' }],
        rules: ['t.apart-0'],
      },
    ]);
  });

  it('one alone stays', () => {
    expect(decide({ retinol }, ['contains:retinol', 'contains:aha']).care).toEqual(['retinol']);
  });

  it('two of one kind clash only where the kind is listed alone', () => {
    const two = { a: item(1, ['aha']), b: item(2, ['aha']) };
    expect(decide(two, ['contains:aha']).care).toEqual(['a']);
    expect(decide(two, ['contains:aha', 'contains:retinol']).care).toEqual(['a', 'b']);
  });

  it('something that is two of the things by itself is not apart from itself', () => {
    const both = item(1, ['aha', 'retinol']);
    expect(decide({ both }, ['contains:aha', 'contains:retinol']).care).toEqual(['both']);
    expect(decide({ both, retinol }, ['contains:aha', 'contains:retinol']).care).toEqual(['both']);
  });

  it('what clashes only with what waits already may begin', () => {
    const three = { a: item(1, ['aha']), b: item(2, ['retinol']), c: item(3, ['benzoyl_peroxide']) };
    const apart = [
      ['contains:aha', 'contains:retinol'],
      ['contains:retinol', 'contains:benzoyl_peroxide'],
    ];
    expect(decide(three, ...apart).care).toEqual(['a', 'c']);
  });

  it('what is in use is not begun, and what is to be avoided is not done', () => {
    const used = item(2, ['retinol'], { classes: ['in_use'] });
    const avoided = item(2, ['retinol'], { kind: 'avoid' });
    expect(decide({ acid, used }, ['contains:retinol', 'contains:aha']).care).toEqual(['acid', 'used']);
    expect(decide({ acid, avoided }, ['contains:retinol', 'contains:aha']).care).toEqual(['acid', 'avoided']);
  });

  it('every reason is given', () => {
    const { withheld } = decide({ retinol, acid }, ['contains:retinol', 'contains:aha'], ['retinol', 'acid']);
    expect(withheld[0]!.rules).toEqual(['t.apart-0', 't.apart-1']);
  });
});
