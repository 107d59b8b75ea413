import { PROFILES } from '@skin-advise/core';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { Rule, RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';
import type { Item } from '../../../packages/rules/src/pack/schema.js';

/** The shipped book with items that it advises to everyone: contraindications are tried on what no pack proposes yet. */
export function bookAdvising(items: Readonly<Record<string, Item>>): RuleBook {
  const rule = { id: 'imagined.care', kind: 'care', when: 'always', care: Object.keys(items) };
  const pack = { ...BOOK.packs[0]!, id: 'imagined', profiles: PROFILES, rules: [rule as unknown as Rule] };
  return { packs: [...BOOK.packs, pack], items: { ...BOOK.items, ...items } };
}
