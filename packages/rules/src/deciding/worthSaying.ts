import type { DecidedCare } from '@skin-advise/core';
import type { Filtered } from './contraindicate.js';
import type { Firing } from './Firing.js';
import { IN_USE } from './targets.js';

/**
 * People know how to use what they use: what rules propose only `ifWarned` is left out while nothing warns of it, and so is
 * what an item to avoid speaks of already.
 */
export function worthSaying({ care, withheld }: Filtered, { engine }: Firing): Filtered {
  const { items } = engine.book;
  const avoided = new Set(care.flatMap(({ code, kind }) => (kind === 'avoid' ? items[code]!.contains : [])));
  const repeated = ({ code }: { readonly code: string }) => {
    const { contains = [], classes = [] } = items[code] ?? {};
    return classes.includes(IN_USE) && contains.length > 0 && contains.every((one) => avoided.has(one));
  };
  const speaks = ({ code, rules, cautions, params }: DecidedCare) =>
    cautions.length > 0 ||
    params.startAfterDays !== undefined ||
    rules.some((rule) => !engine.quiet.get(rule)?.has(code));
  return {
    care: care.filter((one) => speaks(one) && !repeated(one)),
    withheld: withheld.filter((one) => !repeated(one)),
  };
}
