import type { Firing } from '../deciding/Firing.js';
import { speaksFor } from '../deciding/openRules.js';
import type { Rule } from '../pack/RuleBook.js';
import { factsOf } from '../table/RowTable.js';
import { whyNotRows } from '../table/whyNotRows.js';

/** A rule that one fact kept from firing, while something else about the person speaks for it. */
export interface NearMiss {
  readonly rule: Rule;
  readonly row: number;
  readonly failed: number;
}

/** Rows one fact away from firing. A rule that fired through another row is no miss. */
export function nearMisses(firing: Firing): NearMiss[] {
  const { engine, code, hasFired } = firing;
  const { table } = engine;
  const failed = new Int32Array(table.rows);
  whyNotRows(table, code.first, code.last, failed);
  const misses: NearMiss[] = [];
  failed.forEach((bits, row) => {
    const rule = table.ruleOf[row]!;
    if (bits === 0 || (bits & (bits - 1)) !== 0 || hasFired[rule] === 1) return;
    const only = table.constraintFact[table.constraintStart[row]! + 31 - Math.clz32(bits)]!;
    if (isRelevant(firing, row, only)) misses.push({ rule: table.rules[rule]!, row, failed: only });
  });
  return misses;
}

/** Relevant: something else that is known calls for the rule, or the person spoke of the one sign it needs. */
function isRelevant(firing: Firing, row: number, failed: number): boolean {
  const facts = factsOf(firing.engine.table, row);
  if (facts.length === 1) return spokenOf(firing, failed);
  return facts.some((fact) => fact !== failed && speaksFor(firing, fact));
}

/** The text says something about the fact: it denies it, or leaves it open. */
export function spokenOf({ engine, sheet }: Firing, fact: number): boolean {
  const state = sheet.stated.get(engine.table.facts[fact]!.spec.name);
  if (state?.quote === undefined || state.kind === 'range') return false;
  return state.kind === 'either' || (state.value === false && !state.implied);
}
