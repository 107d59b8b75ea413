import type { DecidedCare } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/** Leaves out what rules propose only `ifWarned` and nothing warns of: people know how to use what they use. */
export function withoutUnwarned(care: readonly DecidedCare[], firing: Firing): DecidedCare[] {
  const proposed = firing.fired.flatMap(({ rule }) => rule.care ?? []);
  const aloud = new Set(
    proposed.flatMap((use) => (typeof use === 'string' ? [use] : use.ifWarned ? [] : [use.item])),
  );
  const speaks = ({ code, cautions, params }: DecidedCare) =>
    aloud.has(code) || cautions.length > 0 || params.startAfterDays !== undefined;
  return care.filter(speaks);
}
