import type { PackStamp } from '@skin-advise/core';
import type { RuleBook } from '../pack/RuleBook.js';
import type { Table } from '../table/compileTable.js';
import type { EncodedCase } from '../table/encode.js';
import type { Fired } from './Firing.js';
import type { ItemEntry } from './ItemEntry.js';
import type { RuleEntry } from './RuleEntry.js';

/** Room for one step of deciding, used again by the next decision. */
export interface Scratch {
  /** Rows, one bit each. */
  readonly candidates: Int32Array;
  readonly heard: Int32Array;
  /** Per item of the book, by reading order. */
  readonly placeOf: Uint8Array;
  /** Per rule of the table: 1 once it was given as a reason. */
  readonly told: Uint8Array;
}

/** What one match writes into. */
export interface Buffers {
  readonly scratch: Scratch;
  readonly code: EncodedCase;
  readonly certain: Int32Array;
  readonly possible: Int32Array;
  readonly hasFired: Uint8Array;
  readonly rowOf: Int32Array;
}

/** What is compiled once per book and profile: all that deciding needs besides the Case. */
export interface Engine {
  readonly book: RuleBook;
  readonly table: Table;
  /** The packs that run for the profile. */
  readonly stamps: readonly PackStamp[];
  /** For the two views of one Case and for somebody else in it, used again for the next: deciding keeps none of them. */
  readonly buffers: readonly [Buffers, Buffers, Buffers];
  /** Per row: its rule with it, made once. */
  readonly firings: readonly Fired[];
  /** Per fact: what it can do for a rule that is still open, see `FactTrait`. */
  readonly traits: Uint8Array;
  /** The rows that test a fact, one bit each. */
  rowsTesting(fact: number): Int32Array;
  /** Rows whose floor lies above each triage rank. */
  readonly rowsAbove: readonly Int32Array[];
  /** Rule id → index into `Table.rules`. */
  readonly ruleIndex: ReadonlyMap<string, number>;
  /** @param rule index into `Table.rules` */
  ruleEntry(rule: number): RuleEntry;
  /** @param code of an item of the book */
  itemEntry(code: string): ItemEntry;
}
