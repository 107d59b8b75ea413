import { type SafetyNet, type TriageLevel, triageRank } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/** Signs worth coming sooner for: only those more urgent than today's level, the most urgent first. */
export function decideSafetyNet(firing: Firing, level: TriageLevel): SafetyNet[] {
  const nets = new Map<string, SafetyNet>();
  for (const { rule } of firing.fired)
    for (const { sign, level: at, specialty } of rule.watchFor ?? [])
      if (triageRank(at) > triageRank(level) && !nets.has(sign))
        nets.set(sign, { code: sign, level: at, specialty });
  const signs = [...nets.values()];
  return signs.length > 1 ? signs.sort((a, b) => triageRank(b.level) - triageRank(a.level)) : signs;
}
