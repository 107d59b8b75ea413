import type { DecidedCare, DecidedWithheld } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import type { Filtered } from './contraindicate.js';
import type { Firing } from './Firing.js';
import { IN_USE, isTarget } from './targets.js';

/**
 * Of things that must not be started together, the first in reading order is kept and each later one is withheld with
 * the reason. Expects care in reading order.
 */
export function keepApart({ care, withheld }: Filtered, firing: Firing): Filtered {
  const kept: DecidedCare[] = [];
  const later: DecidedWithheld[] = [];
  for (const one of care) {
    const against = apartFrom(kept, one, firing);
    if (against.length === 0) kept.push(one);
    else later.push(withholding(one, against));
  }
  return { care: kept, withheld: [...withheld, ...later] };
}

/** The rules that keep an item from being started beside those before it. */
function apartFrom(
  before: readonly DecidedCare[],
  one: DecidedCare,
  { engine, hasFired }: Firing,
): readonly Rule[] {
  const coded = ({ code }: DecidedCare): Coded => [code, engine.book.items[code]!];
  const { apart } = engine.against(...coded(one));
  if (apart.length === 0) return [];
  return apart
    .filter((rule) => hasFired[rule] === 1)
    .map((rule) => engine.table.rules[rule]!)
    .filter(({ neverTogether }) => before.some((other) => clash(neverTogether!, coded(other), coded(one))));
}

type Coded = readonly [code: string, item: Item];

/** Two items clash where they match two different targets of a list, or both match its only one. */
export function clash(list: readonly string[], ...items: readonly [Coded, Coded]): boolean {
  const [ofA, ofB] = items.map(([code, item]) =>
    isStarted(item) ? list.filter((target) => isTarget(target, code, item)) : [],
  ) as [string[], string[]];
  if (list.length === 1) return ofA.length > 0 && ofB.length > 0;
  return ofA.some((target) => ofB.some((other) => other !== target));
}

/** What a person uses already is not being started; `using.*` rules speak of what may be added to it. */
const isStarted = ({ kind, classes }: Item) => kind === 'do' && !classes.includes(IN_USE);

function withholding({ code, params }: DecidedCare, against: readonly Rule[]): DecidedWithheld {
  return {
    code,
    title: { key: `items.${code}.title`, params },
    because: against.map(({ id }) => ({ key: `rules.${id}.because` })),
    rules: against.map(({ id }) => id),
  };
}
