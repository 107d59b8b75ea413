import { TRIAGE_LEVELS, type TriageLevel, triageRank } from '@skin-advise/core';
import type { FactState } from '../facts/FactState.js';
import { changesWithDerived } from '../facts/sheet/buildSheet.js';
import { bandSpan } from '../table/bands.js';
import type { Table } from '../table/compileTable.js';
import type { Firing } from './Firing.js';

export type Change = readonly [fact: string, state: FactState];

/** The level under other values of some facts. */
export type LevelProbe = (changes: readonly Change[]) => TriageLevel;

/**
 * Answers "what level if …" many times over. It counts once, for every row, how many facts keep it from firing; a changed
 * fact then touches only the rows that test it, instead of the whole table.
 */
export function levelProbe(firing: Firing): LevelProbe {
  const { table, sheet, subject } = firing;
  const failing = new Uint16Array(table.rows.length);
  table.facts.forEach(({ spec }, fact) => {
    for (const row of table.rowsOf[fact]!)
      if (!allows(table, fact, row, sheet.get(spec.name))) failing[row]! += 1;
  });
  const fired = TRIAGE_LEVELS.map(() => 0);
  failing.forEach((count, row) => {
    if (count === 0) fired[rankOf(table, row)]! += 1;
  });
  return (changes) => {
    const now = [...fired];
    const moved = new Map<number, number>();
    for (const [name, state] of changesWithDerived(sheet, changes, subject)) {
      const fact = table.factIndex.get(name);
      if (fact === undefined) continue;
      for (const row of table.rowsOf[fact]!) {
        const change =
          Number(!allows(table, fact, row, state)) - Number(!allows(table, fact, row, sheet.get(name)));
        if (change !== 0) moved.set(row, (moved.get(row) ?? 0) + change);
      }
    }
    for (const [row, change] of moved) {
      const before = failing[row]!;
      if (before === 0) now[rankOf(table, row)]! -= 1;
      if (before + change === 0) now[rankOf(table, row)]! += 1;
    }
    return TRIAGE_LEVELS[now.findLastIndex((count) => count > 0)] ?? 'self_care';
  };
}

/** Rows of rules without a floor count as self-care: they hold nothing up. */
function rankOf(table: Table, row: number): number {
  const floor = table.rules[table.rows[row]!.rule]!.triage;
  return floor ? triageRank(floor.level) : 0;
}

function allows(table: Table, fact: number, row: number, state: FactState | undefined): boolean {
  const allowed = table.rows[row]!.allowed.get(fact)!;
  const [first, last] = bandSpan(table.facts[fact]!, state);
  for (let band = first; band <= last; band += 1) if (!allowed[band]) return false;
  return true;
}
