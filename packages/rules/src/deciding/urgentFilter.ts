import { type DecidedCare, isUrgent, type TriageLevel } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/**
 * At `within_72h` and above what to do right now stands alone with what to avoid; products wait for the visit. In an
 * emergency only first aid is left: what not to do with a pimple has no place there. Below, actions still come first.
 */
export function urgentFilter(
  care: readonly DecidedCare[],
  level: TriageLevel,
  firing: Firing,
): DecidedCare[] {
  const actions = care.filter((item) => item.nature === 'action');
  if (!isUrgent(level)) return [...actions, ...care.filter((item) => item.nature !== 'action')];
  const urgent = urgentRules(firing);
  const now = actions.filter(({ rules }) => rules.some((rule) => urgent.has(rule)));
  if (level === 'emergency') return now;
  return [...now, ...care.filter((item) => item.kind === 'avoid' && item.nature === 'habit')];
}

/** Rules that are urgent themselves, and the first aid that the common pack gives whatever the level. */
function urgentRules(firing: Firing): ReadonlySet<string> {
  const rules = firing.fired.map(({ rule }) => rule);
  const urgent = rules.filter(({ id, triage }) =>
    triage ? isUrgent(triage.level) : id.startsWith('common.'),
  );
  return new Set(urgent.map(({ id }) => id));
}
