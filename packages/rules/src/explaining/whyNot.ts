import { type DecidedExplanation, type DecidedTriage, triageRank } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { factMatch } from './matches.js';
import { type NearMiss, spokenOf } from './nearMisses.js';

const SHOWN = 8;

/** Why more urgent rules did not fire: first those that the person's own words ruled out. */
export function whyNot(
  firing: Firing,
  misses: readonly NearMiss[],
  triage: DecidedTriage,
): DecidedExplanation['whyNot'] {
  const level = triageRank(triage.level);
  const higher = misses.filter(({ rule }) => rule.triage && triageRank(rule.triage.level) > level);
  const urgentFirst = [...higher].sort(
    (a, b) => triageRank(b.rule.triage!.level) - triageRank(a.rule.triage!.level),
  );
  const spoken = urgentFirst.filter(({ failed }) => spokenOf(firing, failed));
  const rest = urgentFirst.filter(({ failed }) => !spokenOf(firing, failed));
  const all = [...spoken, ...rest];
  return all
    .filter(({ rule }, index) => all.findIndex((other) => other.rule === rule) === index)
    .slice(0, SHOWN)
    .map(({ rule, failed }) => ({
      rule: rule.id,
      level: rule.triage!.level,
      failed: [factMatch(firing, failed)],
    }));
}
