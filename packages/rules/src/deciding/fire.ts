import type { Case } from '@skin-advise/core';
import type { FactSheet } from '../facts/FactState.js';
import { encode } from '../table/encode.js';
import { matchRows } from '../table/matchRows.js';
import { itemCount, newBuffers } from './compileEngine.js';
import type { Buffers, Engine } from './Engine.js';
import type { Fired, Firing } from './Firing.js';

/** Matches a sheet: which rules fire, and which rows the unknown facts leave open. */
export function fire(
  subject: Case,
  engine: Engine,
  sheet: FactSheet,
  buffers: Buffers = newBuffers(engine.table, itemCount(engine.book)),
): Firing {
  const { table } = engine;
  const { certain, possible, hasFired, rowOf, scratch } = buffers;
  const code = encode(table, sheet, buffers.code);
  matchRows(table, code.first, code.last, certain, possible, code.unspoken);
  hasFired.fill(0);
  const fired: Fired[] = [];
  for (let word = 0; word < certain.length; word += 1)
    for (let bits = certain[word]!; bits !== 0; bits &= bits - 1) {
      const row = word * 32 + 31 - Math.clz32(bits & -bits);
      const rule = table.ruleOf[row]!;
      if (hasFired[rule] === 1) continue;
      hasFired[rule] = 1;
      rowOf[rule] = row;
      fired.push(engine.firings[row]!);
    }
  return { subject, engine, sheet, code, certain, possible, fired, hasFired, rowOf, scratch };
}
