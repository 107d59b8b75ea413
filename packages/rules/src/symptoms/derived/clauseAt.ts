import type { Message } from '../grammar/Message.js';

/** Index of the clause that holds a position; binary search. */
export function clauseAt(message: Message, position: number): number {
  let low = 0;
  let high = message.clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (message.clauses[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
