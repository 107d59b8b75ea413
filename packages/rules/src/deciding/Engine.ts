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

/** What is compiled once per book and profile: all that deciding needs besides the Case. */
export interface Engine {
  readonly book: RuleBook;
  readonly table: Table;
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
