import type { FlatRows } from './FlatRows.js';
import { passes } from './passes.js';
import type { Match, StoreQuery } from './VectorStore.js';

/** Keeps the best so far in order: with few wanted of many, cheaper than sorting all. Ties by id. */
export function nearest(rows: FlatRows, { vector, top, filter }: StoreQuery): Match[] {
  const { vectors, dimensions, count } = rows;
  const best: number[] = [];
  const scores: number[] = [];
  let worst = top > 0 ? -Infinity : Infinity;
  for (let row = 0; row < count; row += 1) {
    if (filter && !passes(rows.metadata[row]!, filter)) continue;
    const score = dotAt(vectors, row * dimensions, vector);
    if (score < worst) continue;
    insert(rows.ids, best, scores, row, score, top);
    if (best.length === top) worst = scores[top - 1]!;
  }
  return best.map((row, at) => ({ id: rows.ids[row]!, score: scores[at]!, metadata: rows.metadata[row]! }));
}

/** In the order of `dot`, so that both give the same bits. */
function dotAt(flat: Float32Array, start: number, vector: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < vector.length; d += 1) sum += flat[start + d]! * vector[d]!;
  return sum;
}

function insert(
  ids: readonly string[],
  best: number[],
  scores: number[],
  row: number,
  score: number,
  top: number,
): void {
  const isBehind = (at: number) =>
    scores[at]! < score || (scores[at] === score && ids[best[at]!]! > ids[row]!);
  let at = best.length;
  while (at > 0 && isBehind(at - 1)) at -= 1;
  best.splice(at, 0, row);
  scores.splice(at, 0, score);
  if (best.length > top) {
    best.pop();
    scores.pop();
  }
}
