import type { Fired, Firing } from '../deciding/Firing.js';
import { bandsAllowed } from '../table/RowTable.js';

/**
 * Of the open rows, those that could decide the level, the most urgent first. A row is idle if another row at least as
 * urgent is open in fewer or weaker facts: whenever the first fires the second does, so asking about it settles nothing.
 */
export function decisive(firing: Firing, open: readonly Fired[]): readonly Fired[] {
  if (open.length < 2) return open;
  const { floorOf } = firing.engine.table;
  const urgentFirst = [...open].sort((a, b) => floorOf[b.row]! - floorOf[a.row]! || a.row - b.row);
  const kept: Fired[] = [];
  for (const candidate of urgentFirst)
    if (!kept.some(({ row }) => follows(firing, candidate.row, row))) kept.push(candidate);
  return kept.filter(({ row }) => !kept.some((other) => isWeaker(firing, other.row, row)));
}

/** `weaker` is as urgent, another row, and fires whenever `row` does. */
function isWeaker(firing: Firing, weaker: number, row: number): boolean {
  const { floorOf } = firing.engine.table;
  return (
    weaker !== row &&
    floorOf[weaker] === floorOf[row] &&
    follows(firing, row, weaker) &&
    !(follows(firing, weaker, row) && row < weaker)
  );
}

/** Whatever the open facts turn out to be, `consequence` fires if `row` does. Both are possible, so known facts hold. */
function follows({ engine: { table }, code }: Firing, row: number, consequence: number): boolean {
  for (let at = table.constraintStart[consequence]!; at < table.constraintStart[consequence + 1]!; at += 1) {
    const fact = table.constraintFact[at]!;
    const span = (2 << code.last[fact]!) - (1 << code.first[fact]!);
    if ((bandsAllowed(table, row, fact) & span & ~table.constraintBands[at]!) !== 0) return false;
  }
  return true;
}
