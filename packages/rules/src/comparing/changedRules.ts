import type { RuleBook } from '../pack/RuleBook.js';

/** Ids of rules, in the order of the book that has them. */
export interface RuleChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What was written differently; wording and reasons apart. */
export function changedRules(before: RuleBook, after: RuleBook): RuleChanges {
  const [old, now] = [before, after].map(
    ({ packs }) =>
      new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, JSON.stringify(rule)]))),
  ) as [Map<string, string>, Map<string, string>];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].filter(([id, rule]) => old.has(id) && old.get(id) !== rule).map(([id]) => id),
  };
}
