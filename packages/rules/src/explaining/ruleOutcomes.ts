import type { FactMatch } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { factMatch, failedFacts, matchedFacts } from './matches.js';
import { spokenOf } from './nearMisses.js';

/** What one rule made of a Case. */
export interface RuleOutcome {
  readonly rule: string;
  readonly fired: boolean;
  /** Known facts that spoke for it. */
  readonly matched: readonly FactMatch[];
  /** The facts that kept it from firing: of several ways to fire, the one that came closest. Empty if it fired. */
  readonly failed: readonly FactMatch[];
}

/** Why and why not, for every rule of the book that applies to the profile, in pack order. */
export function ruleOutcomes(firing: Firing): RuleOutcome[] {
  const rows = new Map(firing.fired.map(({ rule, row }) => [rule.id, row]));
  return firing.engine.table.rules.map(({ id }, rule) => {
    const row = rows.get(id);
    if (row !== undefined) return { rule: id, fired: true, matched: matchedFacts(firing, row), failed: [] };
    const { row: near, failed } = nearestRow(firing, rule);
    const matched = matchedFacts(firing, near).filter(({ fact }) => !failed.some((one) => one.fact === fact));
    return { rule: id, fired: false, matched, failed };
  });
}

/** Of several ways to fire, the one with the fewest facts against it; among those one that the person spoke of. */
function nearestRow(firing: Firing, rule: number): { row: number; failed: FactMatch[] } {
  const { rowStart } = firing.engine.table;
  let best = { row: -1, failed: [] as number[], distance: Number.POSITIVE_INFINITY };
  for (let row = rowStart[rule]!; row < rowStart[rule + 1]!; row += 1) {
    const failed = failedFacts(firing, row);
    const unspoken = failed.filter((fact) => !spokenOf(firing, fact)).length;
    const distance = failed.length + unspoken / (failed.length + 1);
    if (distance < best.distance) best = { row, failed, distance };
  }
  return { row: best.row, failed: best.failed.map((fact) => factMatch(firing, fact)) };
}
