import { type Case, type Profile, SCORE_MAX, type TrendRow } from '@skin-advise/core';
import { type FactState, known } from '../FactState.js';

/** Neighbouring grades are within these classifiers' noise, so one step needs three readings and a repeat. */
const RELIABLE_READINGS = 3;
const RELIABLE_STEPS = 2;

const NONE: readonly TrendRow[] = [];

/** The direction of every item that was measured before, oldest reading first. */
export function trendRows(subject: Case): readonly TrendRow[] {
  if (subject.history.length === 0) return NONE;
  return subject.findings.flatMap((finding) => {
    const current = finding.score ?? finding.severity;
    if (current === undefined || (finding.score !== undefined && !finding.polarity)) return [];
    const earlier = subject.history
      .map((row) => row.values[finding.condition])
      .filter((value): value is number => value !== undefined);
    if (earlier.length === 0) return [];
    const better = finding.polarity === 'higher_is_better';
    return [trendOf(finding.condition, [...earlier, current], better)];
  });
}

function trendOf(item: string, readings: readonly number[], higherIsBetter: boolean): TrendRow {
  const bad = readings.map((value) => (higherIsBetter ? SCORE_MAX - value : value));
  const steps = bad.at(-1)! - bad[0]!;
  const repeated = (bad.at(-2)! - bad[0]!) * steps > 0;
  const reliable =
    Math.abs(steps) >= RELIABLE_STEPS || (readings.length >= RELIABLE_READINGS && (steps === 0 || repeated));
  const direction = !reliable ? 'unclear' : steps > 0 ? 'worse' : steps < 0 ? 'better' : 'steady';
  return { item, direction, from: readings[0]!, to: readings.at(-1)!, readings: readings.length, reliable };
}

const FAMILY: Partial<Record<Profile, string>> = { scalp: 'severity', score: 'score' };

/** `steps_worse` counts towards worse whatever the polarity; negative is better. */
export function trendFacts(subject: Case): [string, FactState][] {
  const family = FAMILY[subject.profile];
  if (!family) return [];
  return trendRows(subject).flatMap((row): [string, FactState][] => {
    const better =
      subject.findings.find((finding) => finding.condition === row.item)?.polarity === 'higher_is_better';
    return [
      [`${family}.${row.item}.steps_worse`, known(better ? row.from - row.to : row.to - row.from)],
      [`${family}.${row.item}.trend_reliable`, known(row.reliable)],
    ];
  });
}
