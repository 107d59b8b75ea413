import type { DecidedCare, DecidedWithheld } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import type { Filtered } from './contraindicate.js';
import type { Firing } from './Firing.js';
import { isTarget } from './targets.js';

/** What a person uses already is not being started; `using.*` rules speak of what may be added to it. */
const IN_USE = 'in_use';

/**
 * Of things that must not be started together, the first in reading order is kept and each later one is withheld with
 * the reason. Expects care in reading order.
 */
export function keepApart({ care, withheld }: Filtered, firing: Firing): Filtered {
  const apart = firing.fired.map(({ rule }) => rule).filter((rule) => rule.neverTogether);
  if (apart.length === 0) return { care, withheld };
  const kept: DecidedCare[] = [];
  const later: DecidedWithheld[] = [];
  for (const one of care) {
    const against = apart.filter((rule) => kept.some((other) => clash(rule, other, one, firing)));
    if (against.length === 0) kept.push(one);
    else later.push(withholding(one, against));
  }
  return { care: kept, withheld: [...withheld, ...later] };
}

/** Two items clash where they match two different targets of a rule, or both match its only one. */
function clash({ neverTogether = [] }: Rule, a: DecidedCare, b: DecidedCare, firing: Firing): boolean {
  const matchedBy = ({ code }: DecidedCare) => {
    const item = firing.engine.book.items[code]!;
    return isStarted(item) ? neverTogether.filter((target) => isTarget(target, code, item)) : [];
  };
  const [ofA, ofB] = [matchedBy(a), matchedBy(b)];
  if (neverTogether.length === 1) return ofA.length > 0 && ofB.length > 0;
  return ofA.some((target) => ofB.some((other) => other !== target));
}

const isStarted = ({ kind, classes }: Item) => kind === 'do' && !classes.includes(IN_USE);

function withholding({ code, params }: DecidedCare, against: readonly Rule[]): DecidedWithheld {
  return {
    code,
    title: { key: `items.${code}.title`, params },
    because: against.map(({ id }) => ({ key: `rules.${id}.because` })),
    rules: against.map(({ id }) => id),
  };
}
