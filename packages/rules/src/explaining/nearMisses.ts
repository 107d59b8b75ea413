import type { Firing } from '../deciding/Firing.js';
import { speaksFor } from '../deciding/fire.js';
import type { Rule } from '../pack/RuleBook.js';
import type { TableRow } from '../table/compileTable.js';
import { failedFacts } from './matches.js';

/** A rule that one fact kept from firing, while something else about the person speaks for it. */
export interface NearMiss {
  readonly rule: Rule;
  readonly row: TableRow;
  readonly failed: number;
}

/** Rows one fact away from firing. A rule that fired through another row is no miss. */
export function nearMisses(firing: Firing): NearMiss[] {
  const fired = new Set(firing.fired.map(({ rule }) => rule));
  return firing.table.rows.flatMap((row) => {
    const rule = firing.table.rules[row.rule]!;
    if (fired.has(rule)) return [];
    const failed = failedFacts(firing, row);
    if (failed.length !== 1) return [];
    const [only] = failed as [number];
    return isRelevant(firing, row, only) ? [{ rule, row, failed: only }] : [];
  });
}

/** Relevant: something else that is known calls for the rule, or the person spoke of the one sign it needs. */
function isRelevant(firing: Firing, row: TableRow, failed: number): boolean {
  if (row.allowed.size === 1) return spokenOf(firing, failed);
  return [...row.allowed].some(
    ([fact, allowed]) => fact !== failed && speaksFor(firing.table, fact, allowed, firing.sheet),
  );
}

/** The text says something about the fact: it denies it, or leaves it open. */
export function spokenOf(firing: Firing, fact: number): boolean {
  const state = firing.sheet.get(firing.table.facts[fact]!.spec.name);
  if (state?.quote === undefined || state.kind === 'range') return false;
  return state.kind === 'either' || (state.value === false && !state.implied);
}
