import { clauseAt } from '../derived/clauseAt.js';
import type { Reading } from '../derived/Reading.js';
import type { Message } from '../grammar/Message.js';

/** A clause longer than this is quoted only around the words that matter. */
const LONGEST_QUOTE = 36;

/** The stretch of the original that a reading rests on: its clause, or less of it when that is long. */
export function quoteOf(message: Message, reading: Reading): readonly [number, number] {
  const clause = message.clauses[clauseAt(message, reading.start)]!;
  const { text } = message;
  let start = reading.start;
  let end = Math.min(Math.max(reading.end, start + 1), clause.end);
  const bare = reading.code.startsWith('site.') || reading.code.startsWith('time.');
  if (!bare && clause.end - clause.start <= LONGEST_QUOTE) [start, end] = [clause.start, clause.end];
  else {
    while (start > clause.start && text.gap[start] === 0) start -= 1;
    while (end < clause.end && text.gap[end] === 0) end += 1;
  }
  while (start < end - 1 && '.,?'.includes(text.chars[start]!)) start += 1;
  while (end > start + 1 && '.,?'.includes(text.chars[end - 1]!)) end -= 1;
  return [text.start[start]!, text.end[end - 1]!];
}
