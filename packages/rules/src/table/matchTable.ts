import type { FactSheet } from '../facts/FactState.js';
import { bandSpan } from './bands.js';
import type { Table } from './compileTable.js';

/** Rows that hold whatever the unknowns turn out to be, and rows that might. Every certain row is also possible. */
export interface Match {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** One pass over the facts. Unknown facts carry both bitsets (Kleene): AND over their bands is certain, OR is possible. */
export function matchTable(table: Table, sheet: FactSheet): Match {
  const { words, facts } = table;
  const certain = new Uint32Array(words).fill(0xffffffff);
  const possible = new Uint32Array(words).fill(0xffffffff);
  for (let fact = 0; fact < facts.length; fact += 1) {
    const [first, last] = bandSpan(facts[fact]!, sheet.get(facts[fact]!.spec.name));
    narrow(table, fact, first, last, certain, possible);
  }
  return { certain, possible };
}

function narrow(
  table: Table,
  fact: number,
  first: number,
  last: number,
  certain: Uint32Array,
  possible: Uint32Array,
): void {
  const { words, bits } = table;
  const start = table.starts[fact]!;
  for (let word = 0; word < words; word += 1) {
    let every = 0xffffffff;
    let some = 0;
    for (let band = first; band <= last; band += 1) {
      const mask = bits[start + band * words + word]!;
      every &= mask;
      some |= mask;
    }
    certain[word]! &= every;
    possible[word]! &= some;
  }
}

/** The row numbers set in a bitset, ascending. */
export function rowsIn(set: Uint32Array, count: number): number[] {
  const rows: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    let bits = set[word]!;
    while (bits !== 0) {
      const row = word * 32 + (31 - Math.clz32(bits & -bits));
      if (row < count) rows.push(row);
      bits &= bits - 1;
    }
  }
  return rows;
}
