import type { Case } from '@skin-advise/core';
import type { FactSheet } from '../facts/FactState.js';
import { encode } from '../table/encode.js';
import { eachRow, matchRows } from '../table/matchRows.js';
import type { Engine } from './Engine.js';
import type { Fired, Firing } from './Firing.js';

/** Matches a sheet: which rules fire, and which rows the unknown facts leave open. */
export function fire(subject: Case, engine: Engine, sheet: FactSheet): Firing {
  const { table } = engine;
  const code = encode(table, sheet);
  const certain = new Int32Array(table.words);
  const possible = new Int32Array(table.words);
  matchRows(table, code.first, code.last, certain, possible);
  const hasFired = new Uint8Array(table.rules.length);
  const fired: Fired[] = [];
  eachRow(certain, (row) => {
    const rule = table.ruleOf[row]!;
    if (hasFired[rule] === 1) return;
    hasFired[rule] = 1;
    fired.push({ rule: table.rules[rule]!, row });
  });
  return { subject, engine, sheet, code, certain, possible, fired, hasFired };
}
