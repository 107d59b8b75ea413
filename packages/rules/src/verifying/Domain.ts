import type { Profile } from '@skin-advise/core';
import type { Table } from '../table/compileTable.js';

/** A fact may hold one of its bands, or be unknown: one bit each, the unknown above the bands. */
export type Values = number;

/** A conjunction over values that may not hold: a row that must fail, or a combination no case has. */
export interface Forbidden {
  readonly facts: readonly number[];
  readonly values: readonly Values[];
}

/** The finite set of cases that a profile can have. */
export interface Domain {
  readonly profile: Profile;
  readonly table: Table;
  /** Per fact of the table, the values it can hold. */
  readonly values: Int32Array;
  /** Every row of the table as a combination that may be asked to fail. */
  readonly rows: readonly Forbidden[];
  /** Combinations that no case has. */
  readonly impossible: readonly Forbidden[];
}

export const unknownBit = (table: Table, fact: number): Values => 1 << table.sizes[fact]!;

/** A row as a combination of values: it is certain only where every fact is known to allow it. */
export function rowAsForbidden(table: Table, row: number): Forbidden {
  const from = table.constraintStart[row]!;
  const to = table.constraintStart[row + 1]!;
  return {
    facts: [...table.constraintFact.subarray(from, to)],
    values: [...table.constraintBands.subarray(from, to)],
  };
}

/** How many values a set holds. */
export function countValues(values: Values): number {
  let count = 0;
  for (let bits = values; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
