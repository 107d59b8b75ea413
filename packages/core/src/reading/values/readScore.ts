import { SCORE_MAX } from '../../vocabulary/severity.js';
import { fail } from '../shape/fail.js';

/** Reads a skin score, 0–4, as a number or numeric text. */
export function readScore(value: unknown, path: string): number {
  const number = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && number >= 0 && number <= SCORE_MAX) return number;
  return fail({
    code: typeof number === 'number' ? 'score_out_of_range' : 'not_a_score',
    message: typeof number === 'number' ? 'A score lies outside its scale' : 'A score is not a number',
    path,
    value,
    expected: `a number 0..${SCORE_MAX}`,
    hint: 'Leave out an item that was not measured; rescale other scales to 0..4 first',
  });
}
