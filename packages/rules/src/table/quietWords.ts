import type { RowTable } from './RowTable.js';

/** Bands that a fact may lie in, first and last, per fact. */
export interface Spans {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Per word of a table: what its seldom-stated facts let through if nobody speaks of any of them. */
export interface Quiet {
  /** Rows that hold whatever silence leaves open. */
  readonly sure: Int32Array;
  /** Rows that might hold. */
  readonly open: Int32Array;
}

/** @param silent where facts lie that nobody spoke of */
export function quietWords(table: RowTable, { first, last }: Spans): Quiet {
  const sure = new Int32Array(table.words).fill(-1);
  const open = new Int32Array(table.words).fill(-1);
  for (let word = 0; word < table.words; word += 1)
    for (let entry = table.seldomStart[word]!; entry < table.entryStart[word + 1]!; entry += 1) {
      const fact = table.entryFact[entry]!;
      const masks = table.masks.subarray(
        table.entryAt[entry]! + first[fact]!,
        table.entryAt[entry]! + last[fact]! + 1,
      );
      sure[word]! &= masks.reduce((all, mask) => all & mask, -1);
      open[word]! &= masks.reduce((any, mask) => any | mask, 0);
    }
  return { sure, open };
}

/** Per fact, the words that test it among their seldom-stated ones. */
export function wordsOfSeldom(table: RowTable): Int32Array[] {
  const words: number[][] = table.sizes.map(() => []);
  for (let word = 0; word < table.words; word += 1)
    for (let entry = table.seldomStart[word]!; entry < table.entryStart[word + 1]!; entry += 1)
      words[table.entryFact[entry]!]!.push(word);
  return words.map((list) => Int32Array.from(list));
}
