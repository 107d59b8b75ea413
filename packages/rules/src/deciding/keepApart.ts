import type { DecidedWithheld } from '@skin-advise/core';
import type { Kept } from './Filtered.js';
import type { Firing } from './Firing.js';
import type { ItemEntry } from './ItemEntry.js';
import { withholding } from './withholding.js';

/**
 * Of things that must not be started together, the first in reading order is kept and each later one is withheld with
 * the reason. Expects care in reading order.
 */
export function keepApart(
  kept: readonly Kept[],
  firing: Firing,
): { readonly together: readonly Kept[]; readonly later: readonly DecidedWithheld[] } {
  const together: Kept[] = [];
  const later: DecidedWithheld[] = [];
  for (const one of kept) {
    const against = apartFrom(together, one, firing);
    if (against.length === 0) together.push(one);
    else later.push(withholding(one.proposal, against, firing));
  }
  return { together, later };
}

/** The rules that keep an item from being started beside those before it. */
function apartFrom(
  before: readonly Kept[],
  { proposal: { entry } }: Kept,
  { hasFired }: Firing,
): readonly number[] {
  let against = NONE;
  for (const { rule } of entry.apart)
    if (hasFired[rule] === 1 && before.some((other) => clash(rule, other.proposal.entry, entry)))
      against = [...against, rule];
  return against;
}

const NONE: readonly number[] = [];

/** Two items clash where they match two different targets of a rule's list, or both match its only one. */
export function clash(rule: number, a: ItemEntry, b: ItemEntry): boolean {
  const ofA = a.apart.find((apart) => apart.rule === rule);
  const ofB = b.apart.find((apart) => apart.rule === rule);
  if (!ofA || !ofB) return false;
  if (ofA.of === 1) return true;
  return ofA.targets.some((target) => ofB.targets.some((other) => other !== target));
}
