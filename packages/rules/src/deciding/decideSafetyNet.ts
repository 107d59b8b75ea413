import { type SafetyNet, type TriageLevel, triageRank } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/** Signs worth coming sooner for: only those more urgent than today's level, the most urgent first. */
export function decideSafetyNet(firing: Firing, level: TriageLevel): SafetyNet[] {
  const signs: SafetyNet[] = [];
  const rank = triageRank(level);
  for (const { rule } of firing.fired) {
    if (rule.watchFor === undefined) continue;
    for (const { sign, level: at, specialty } of rule.watchFor)
      if (triageRank(at) > rank && !signs.some(({ code }) => code === sign))
        signs.push({ code: sign, level: at, specialty });
  }
  return signs.length > 1 ? signs.sort((a, b) => triageRank(b.level) - triageRank(a.level)) : signs;
}
