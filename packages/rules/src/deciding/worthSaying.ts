import type { DecidedCare } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { Filtered } from './contraindicate.js';
import type { Firing } from './Firing.js';
import { IN_USE } from './targets.js';

/**
 * People know how to use what they use: what rules propose only `ifWarned` is left out while nothing warns of it, and so is
 * what an item to avoid speaks of already.
 */
export function worthSaying({ care, withheld }: Filtered, firing: Firing): Filtered {
  const repeated = saidByAvoiding(care, firing);
  return {
    care: warnedOrAloud(care, firing).filter(({ code }) => !repeated(code)),
    withheld: withheld.filter(({ code }) => !repeated(code)),
  };
}

function warnedOrAloud(care: readonly DecidedCare[], { fired }: Firing): DecidedCare[] {
  const uses = fired.flatMap(({ rule }) => rule.care ?? []);
  const aloud = new Set(
    uses.flatMap((use) => (typeof use === 'string' ? [use] : use.ifWarned ? [] : [use.item])),
  );
  const quiet = new Set(fired.flatMap(({ rule }) => (isQuiet(rule) ? [rule.id] : [])));
  return care.flatMap((one) => {
    if (aloud.has(one.code)) return [{ ...one, rules: one.rules.filter((id) => !quiet.has(id)) }];
    return one.cautions.length > 0 || one.params.startAfterDays !== undefined ? [one] : [];
  });
}

const isQuiet = ({ care = [] }: Rule) =>
  care.length > 0 && care.every((use) => typeof use !== 'string' && use.ifWarned);

/** Whether all that something in use contains is among what is to be avoided anyway. */
function saidByAvoiding(care: readonly DecidedCare[], { engine }: Firing): (code: string) => boolean {
  const { items } = engine.book;
  const avoided = new Set(care.flatMap(({ code, kind }) => (kind === 'avoid' ? items[code]!.contains : [])));
  return (code) => {
    const { contains = [], classes = [] } = items[code] ?? {};
    return classes.includes(IN_USE) && contains.length > 0 && contains.every((one) => avoided.has(one));
  };
}
