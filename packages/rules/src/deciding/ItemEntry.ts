import type { Rule } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import { allTargets, IN_USE, matchedTargets, targets } from './targets.js';

/** A `neverTogether` rule that names an item, with the targets that do. */
export interface Apart {
  readonly rule: number;
  readonly targets: readonly string[];
  /** How many targets the rule lists. */
  readonly of: number;
}

/** An item with the contraindications that name it, as indexes into `Table.rules`. */
export interface ItemEntry {
  readonly code: string;
  readonly item: Item;
  /** Its place in reading order among all items of the book. */
  readonly rank: number;
  /** What the person uses already is not being started. */
  readonly inUse: boolean;
  readonly withhold: readonly number[];
  readonly caution: readonly number[];
  readonly defer: readonly number[];
  /** Those that keep it from being started beside something else. */
  readonly apart: readonly Apart[];
  /** Those of them that keep an item with a caution while an unknown fact leaves them open. */
  readonly ask: readonly number[];
}

export interface Contraindication {
  readonly rule: Rule;
  readonly index: number;
}

export function makeItemEntry(
  contraindications: readonly Contraindication[],
  code: string,
  item: Item,
  rank: number,
): ItemEntry {
  const naming = (list: (rule: Rule) => readonly string[] | undefined) =>
    contraindications.filter(({ rule }) => targets(list(rule), code, item)).map(({ index }) => index);
  const inUse = item.classes.includes(IN_USE);
  return {
    code,
    item,
    rank,
    inUse,
    withhold: naming((rule) => rule.withhold),
    caution: naming((rule) => rule.caution),
    defer: naming((rule) => rule.defer?.targets),
    apart: item.kind === 'do' && !inUse ? apartRules(contraindications, code, item) : [],
    ask: naming((rule) => (asks(rule) ? allTargets(rule) : [])),
  };
}

function apartRules(contraindications: readonly Contraindication[], code: string, item: Item): Apart[] {
  return contraindications.flatMap(({ rule, index }) => {
    const { neverTogether = [] } = rule;
    const matched = matchedTargets(neverTogether, code, item);
    return matched.length > 0 ? [{ rule: index, targets: matched, of: neverTogether.length }] : [];
  });
}

const asks = ({ kind, ifUnknown }: Rule) => kind === 'contraindication' && ifUnknown === 'ask';
