import type { Case } from '@skin-advise/core';
import type { FactSheet } from '../facts/FactState.js';
import type { Rule } from '../pack/RuleBook.js';
import type { EncodedCase } from '../table/encode.js';
import type { Engine, Scratch } from './Engine.js';

/** A rule that fired, or might, with the row of the table that does it. */
export interface Fired {
  readonly rule: Rule;
  readonly row: number;
}

/** What matching a sheet against a table gave: the ground every later step stands on. */
export interface Firing {
  readonly subject: Case;
  readonly engine: Engine;
  readonly sheet: FactSheet;
  readonly code: EncodedCase;
  /** Rows that hold whatever the unknowns turn out to be, one bit each. */
  readonly certain: Int32Array;
  /** Rows that might hold. */
  readonly possible: Int32Array;
  /** The rules that fired, in pack order, each with its first certain row. */
  readonly fired: readonly Fired[];
  /** Per rule of the table: 1 if it fired. */
  readonly hasFired: Uint8Array;
  /** Per rule that fired, its first certain row. */
  readonly rowOf: Int32Array;
  readonly scratch: Scratch;
}
