import { type SafetyNet, type TriageLevel, triageRank } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/** Signs worth coming sooner for: only those more urgent than today's level, the most urgent first. */
export function decideSafetyNet(firing: Firing, level: TriageLevel): SafetyNet[] {
  const { engine, fired } = firing;
  const signs: SafetyNet[] = [];
  const rank = triageRank(level);
  for (const { row } of fired)
    for (const sign of engine.ruleEntry(engine.table.ruleOf[row]!).signs)
      if (triageRank(sign.level) > rank && !signs.some(({ code }) => code === sign.code)) insert(signs, sign);
  return signs;
}

/** Behind those as urgent. */
function insert(signs: SafetyNet[], sign: SafetyNet): void {
  let at = signs.length;
  while (at > 0 && triageRank(signs[at - 1]!.level) < triageRank(sign.level)) at -= 1;
  signs.splice(at, 0, sign);
}
