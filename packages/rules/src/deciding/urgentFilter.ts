import { type DecidedCare, isUrgent, type TriageLevel } from '@skin-advise/core';

/**
 * At `within_72h` and above what to do right now stands alone with what to avoid; products wait for the visit.
 * Below that, actions still come first.
 */
export function urgentFilter(care: readonly DecidedCare[], level: TriageLevel): DecidedCare[] {
  const actionsFirst = [
    ...care.filter((item) => item.nature === 'action'),
    ...care.filter((item) => item.nature !== 'action'),
  ];
  if (!isUrgent(level)) return actionsFirst;
  return actionsFirst.filter(
    (item) => item.nature === 'action' || (item.kind === 'avoid' && item.nature === 'habit'),
  );
}
