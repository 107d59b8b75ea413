import type { RowTable } from './RowTable.js';

/**
 * Why each row did not fire: bit k of `out[row]` is set if its k-th constraint is not certain to hold; 0 means it fired.
 * Allocates nothing.
 */
export function whyNotRows(table: RowTable, first: Uint8Array, last: Uint8Array, out: Int32Array): void {
  const { rows, constraintStart, constraintFact, constraintBands } = table;
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = constraintStart[row + 1]!;
    let failed = 0;
    for (let bit = 0; at < end; at += 1, bit += 1) {
      const fact = constraintFact[at]!;
      const span = (2 << last[fact]!) - (1 << first[fact]!);
      const missing = (constraintBands[at]! & span) ^ span;
      // 1 if any band is missing: a branch here would be guessed wrong every other time.
      failed |= ((missing | -missing) >>> 31) << bit;
    }
    out[row] = failed;
  }
}

/** True if every band of a span is allowed. */
export function coversSpan(bands: number, first: number, last: number): boolean {
  if (first === last) return ((bands >>> first) & 1) === 1;
  const span = (2 << last) - (1 << first);
  return (bands & span) === span;
}

/** True if some band of a span is allowed. */
export function meetsSpan(bands: number, first: number, last: number): boolean {
  return (bands & ((2 << last) - (1 << first))) !== 0;
}
