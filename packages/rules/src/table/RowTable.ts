/** One conjunction: fact index → which of its bands are allowed. A fact that is not named may have any value. */
export interface Conjunction {
  readonly allowed: ReadonlyMap<number, readonly boolean[]>;
}

/** A fact's bands must fit the bits of a word. */
export const MOST_BANDS = 31;

/**
 * Conjunctions in two orders. By word: for each 32 rows the facts that any of them constrains, with one mask per band whose
 * bits are the rows that allow it; AND over the facts gives the rows that fire. By row: each constraint as a fact and a mask
 * of the bands it allows, which says why a row did not fire.
 */
export interface RowTable {
  readonly rows: number;
  readonly words: number;
  /** Bands per fact. */
  readonly sizes: readonly number[];
  /** Word w has the entries `entryStart[w]` … `entryStart[w + 1] - 1`. */
  readonly entryStart: Int32Array;
  /** From here to the next word's first, the entries of facts that are seldom stated. */
  readonly seldomStart: Int32Array;
  readonly entryFact: Int32Array;
  /** Where an entry's masks begin in `masks`: one per band. */
  readonly entryAt: Int32Array;
  readonly masks: Int32Array;
  /** Bits of rows that exist, per word. */
  readonly full: Int32Array;
  /** Row r has the constraints `constraintStart[r]` … `constraintStart[r + 1] - 1`. */
  readonly constraintStart: Int32Array;
  readonly constraintFact: Int32Array;
  /** Bit b: band b is allowed. */
  readonly constraintBands: Int32Array;
}

/** The bands of a fact that a row allows, as a mask; every band if it says nothing of the fact. */
export function bandsAllowed(table: RowTable, row: number, fact: number): number {
  const end = table.constraintStart[row + 1]!;
  for (let at = table.constraintStart[row]!; at < end; at += 1)
    if (table.constraintFact[at] === fact) return table.constraintBands[at]!;
  return -1;
}

/** The facts a row constrains, in the order its rule names them. */
export function factsOf(table: RowTable, row: number): Int32Array {
  return table.constraintFact.subarray(table.constraintStart[row]!, table.constraintStart[row + 1]!);
}
