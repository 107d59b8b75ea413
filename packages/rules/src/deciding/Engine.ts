import type { PackStamp } from '@skin-advise/core';
import type { RuleBook } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import type { Table } from '../table/compileTable.js';

/** The contraindications that name an item, as indexes into `Table.rules`. */
export interface Against {
  readonly withhold: readonly number[];
  readonly caution: readonly number[];
  readonly defer: readonly number[];
  /** Those that keep it from being started beside something else. */
  readonly apart: readonly number[];
  /** Those of them that keep an item with a caution while an unknown fact leaves them open. */
  readonly ask: readonly number[];
}

/** What one match writes into. */
export interface Buffers {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  readonly certain: Int32Array;
  readonly possible: Int32Array;
  readonly hasFired: Uint8Array;
}

/** What is compiled once per book and profile: all that deciding needs besides the Case. */
export interface Engine {
  readonly book: RuleBook;
  readonly table: Table;
  /** The packs that run for the profile. */
  readonly stamps: readonly PackStamp[];
  /** For the two views of one Case, used again for the next: deciding is synchronous and keeps none of them. */
  readonly buffers: readonly [Buffers, Buffers];
  /** Per fact: what it can do for a rule that is still open, see `FactTrait`. */
  readonly traits: Uint8Array;
  /** The rows that test a fact, one bit each. */
  rowsTesting(fact: number): Int32Array;
  /** Rows whose floor lies above each triage rank. */
  readonly rowsAbove: readonly Int32Array[];
  /** Rule → the items that it proposes only `ifWarned`. */
  readonly quiet: ReadonlyMap<string, ReadonlySet<string>>;
  /** @param code of an item of the book */
  against(code: string, item: Item): Against;
}
