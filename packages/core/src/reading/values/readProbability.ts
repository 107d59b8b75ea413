import { fail } from '../shape/fail.js';

/** 32-bit floats print a certain 1 as 1.0000001. */
const ROUNDING = 1e-6;

/** Reads a probability on the scale 0–1, strictly: no text, no percentages. */
export function readProbability(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return fail({
      code: 'not_a_probability',
      message: 'A probability is not a number',
      path,
      value,
      expected: 'a number 0..1',
      hint: 'Leave out what the classifier did not give',
    });
  }
  if (value >= 0 && value <= 1 + ROUNDING) return Math.min(value, 1);
  return fail({
    code: 'probability_out_of_range',
    message: 'A probability lies outside its scale',
    path,
    value,
    expected: '0..1',
    hint:
      value > 1 ? 'Divide percentages by 100; logits need a softmax first' : 'Logits need a softmax first',
  });
}
