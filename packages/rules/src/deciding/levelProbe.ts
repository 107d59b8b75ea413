import { TRIAGE_LEVELS, type TriageLevel } from '@skin-advise/core';
import type { FactState } from '../facts/FactState.js';
import { changesWithDerived } from '../facts/sheet/buildSheet.js';
import { bandSpan } from '../table/bands.js';
import { matchRows } from '../table/matchRows.js';
import type { Engine } from './Engine.js';
import type { Firing } from './Firing.js';

export type Change = readonly [fact: string, state: FactState];

/** The level under other values of some facts, and the rows that would fire; the rows are valid until the next call. */
export interface LevelProbe {
  level(changes: readonly Change[]): TriageLevel;
  rows(changes: readonly Change[]): Int32Array;
}

/** Answers "what if …" many times over without allocating: the Case is encoded, and only what changed is written anew. */
export function levelProbe(firing: Firing): LevelProbe {
  const { engine, code, sheet, subject } = firing;
  const { table } = engine;
  const first = new Uint8Array(code.first);
  const last = new Uint8Array(code.last);
  const certain = new Int32Array(table.words);
  const possible = new Int32Array(table.words);
  const rows = (changes: readonly Change[]) => {
    first.set(code.first);
    last.set(code.last);
    for (const [name, state] of changesWithDerived(sheet, changes, subject)) {
      const fact = table.factIndex.get(name);
      if (fact !== undefined) [first[fact], last[fact]] = bandSpan(table.facts[fact]!, state);
    }
    matchRows(table, first, last, certain, possible);
    return certain;
  };
  return { rows, level: (changes) => highestLevel(engine, rows(changes)) };
}

/** The highest floor among a set of rows. */
export function highestLevel({ rowsAbove }: Engine, rows: Int32Array): TriageLevel {
  for (let rank = TRIAGE_LEVELS.length - 1; rank > 0; rank -= 1)
    if (meets(rows, rowsAbove[rank - 1]!)) return TRIAGE_LEVELS[rank]!;
  return TRIAGE_LEVELS[0];
}

function meets(a: Int32Array, b: Int32Array): boolean {
  for (let word = 0; word < a.length; word += 1) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}
