import type { Quiet } from './quietWords.js';
import type { RowTable } from './RowTable.js';

/** Silence about a word's seldom-stated facts, where it holds. */
export interface Unspoken {
  readonly quiet: Quiet;
  /** Per word: 1 if one of its seldom-stated facts was stated, so that they have to be looked at. */
  readonly spoken: Uint8Array;
}

/**
 * Which rows hold whatever the unknowns turn out to be, and which might (Kleene): AND over a fact's bands is certain, OR is
 * possible. Allocates nothing.
 *
 * @param first per fact, the first band it may lie in
 * @param last per fact, the last band it may lie in; equal to `first` where the fact is known
 * @param certain filled with one bit per row
 * @param possible filled with one bit per row; every certain row is also possible
 * @param unspoken saves looking at facts that nobody spoke of
 */
export function matchRows(
  table: RowTable,
  first: Uint8Array,
  last: Uint8Array,
  certain: Int32Array,
  possible: Int32Array,
  unspoken?: Unspoken,
): void {
  const { entryStart, seldomStart, entryFact, entryAt, masks, full, words } = table;
  for (let word = 0; word < words; word += 1) {
    let sure = full[word]!;
    let open = sure;
    let end = entryStart[word + 1]!;
    if (unspoken !== undefined && unspoken.spoken[word] === 0) {
      sure &= unspoken.quiet.sure[word]!;
      open &= unspoken.quiet.open[word]!;
      end = seldomStart[word]!;
    }
    for (let entry = entryStart[word]!; entry < end && open !== 0; entry += 1) {
      const fact = entryFact[entry]!;
      const from = entryAt[entry]! + first[fact]!;
      const to = entryAt[entry]! + last[fact]!;
      let every = masks[from]!;
      let some = every;
      for (let at = from + 1; at <= to; at += 1) {
        every &= masks[at]!;
        some |= masks[at]!;
      }
      sure &= every;
      open &= some;
    }
    certain[word] = sure & open;
    possible[word] = open;
  }
}

/** The rows that fire when every fact is known. */
export function matchKnown(table: RowTable, bands: Uint8Array, fired: Int32Array): void {
  const { entryStart, entryFact, entryAt, masks, full, words } = table;
  let entry = 0;
  for (let word = 0; word < words; word += 1) {
    let open = full[word]!;
    const end = entryStart[word + 1]!;
    for (; entry < end; entry += 1) {
      open &= masks[entryAt[entry]! + bands[entryFact[entry]!]!]!;
      if (open === 0) break;
    }
    entry = end;
    fired[word] = open;
  }
}

/** Calls back with each row number set in a bitset, ascending. */
export function eachRow(set: Int32Array, visit: (row: number) => void): void {
  for (let word = 0; word < set.length; word += 1)
    for (let bits = set[word]!; bits !== 0; bits &= bits - 1)
      visit(word * 32 + 31 - Math.clz32(bits & -bits));
}
