import { CONDITIONS, type HistoryRow, type Profile } from '@skin-advise/core';
import type { FactValues } from '../caseOf.js';

const FAMILY = {
  scalp: { prefix: 'severity', value: '' },
  score: { prefix: 'score', value: '.worst_band' },
} as const;
type Graded = keyof typeof FAMILY;

const DAYS_BETWEEN = 30;

/** Today's grade or band of a condition: as given, or high enough to be so many steps worse than before. */
export function currentReading(profile: Graded, code: string, facts: FactValues): number {
  const { prefix, value } = FAMILY[profile];
  const given = facts[`${prefix}.${code}${value}`];
  return typeof given === 'number' ? given : Math.max(0, stepsWorse(profile, code, facts));
}

/** Earlier readings that make the trends hold, oldest first. */
export function historyOf(profile: Profile, facts: FactValues): HistoryRow[] {
  if (profile !== 'scalp' && profile !== 'score') return [];
  const earlier = CONDITIONS[profile].flatMap(({ code }) =>
    earlierReadings(profile, code, facts).map((reading, index) => ({ code, reading, index })),
  );
  const days = [...new Set(earlier.map(({ index }) => index))].sort();
  return days.map((day) => ({
    daysAgo: (days.length - day) * DAYS_BETWEEN,
    values: Object.fromEntries(
      earlier.filter(({ index }) => index === day).map(({ code, reading }) => [code, reading]),
    ),
  }));
}

/** One step needs a repeat to be reliable, and no step at all needs three equal readings. */
function earlierReadings(profile: Graded, code: string, facts: FactValues): number[] {
  const { prefix } = FAMILY[profile];
  const reliable = facts[`${prefix}.${code}.trend_reliable`];
  if (reliable === undefined && facts[`${prefix}.${code}.steps_worse`] === undefined) return [];
  const now = currentReading(profile, code, facts);
  const first = now - stepsWorse(profile, code, facts);
  return reliable === true ? [first, now] : [first];
}

function stepsWorse(profile: Graded, code: string, facts: FactValues): number {
  const given = facts[`${FAMILY[profile].prefix}.${code}.steps_worse`];
  return typeof given === 'number' ? given : 0;
}
