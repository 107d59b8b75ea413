import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';

/**
 * The top value of a list of percentages over at most some fifteen classes cannot lie below this; a list that peaks
 * between 1 and here is neither 0–1 nor 0–100, and guessing would turn a certainty into a doubt.
 */
const LEAST_PERCENT_PEAK = 5;

/** 32-bit floats print a certain 1 as 1.0000001. */
const ROUNDING = 1e-6;

interface Placed {
  readonly value: unknown;
  readonly path: string;
}

/**
 * Reads the confidences of one response, which share a scale: 0–1, or 0–100 when the highest is over 1. Missing ones
 * stay missing.
 */
export function readConfidences(list: readonly Placed[]): (number | undefined)[] {
  const numbers = list.map(({ value, path }) => (isAbsent(value) ? undefined : toNumber(value, path)));
  const given = numbers.filter((number) => number !== undefined);
  const peak = Math.max(0, ...given);
  const marked = list.map(({ value }) => typeof value === 'string' && value.includes('%'));
  const percent = peak > 1 + ROUNDING || marked.includes(true);
  // "50%" beside 0.2: nobody can say whether that is 20% or a fifth of one per cent.
  const odd = numbers.findIndex(
    (number, i) => !marked[i] && number !== undefined && number > 0 && number <= 1,
  );
  if (marked.includes(true) && odd >= 0) outOfRange(list[odd]!, 'Write all of them in percent, or none');
  for (const [i, number] of numbers.entries()) {
    if (number === undefined) continue;
    if (number > 100 || (peak > 1 + ROUNDING && peak < LEAST_PERCENT_PEAK)) outOfRange(list[i]!);
  }
  return numbers.map((number) =>
    number === undefined ? undefined : percent ? number / 100 : Math.min(number, 1),
  );
}

function toNumber(value: unknown, path: string): number {
  const text = typeof value === 'string' ? value.trim().replace(/\s*%$/, '') : undefined;
  const number = text !== undefined && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return notANumber(value, path);
  return number < 0 ? outOfRange({ value, path }) : number;
}

function notANumber(value: unknown, path: string): never {
  return fail({
    code: 'not_a_probability',
    message: 'A probability is not a number',
    path,
    value,
    expected: 'a number 0..1, or 0..100 for the whole list',
    hint: 'Leave out what the classifier did not give',
  });
}

function outOfRange(
  { value, path }: Placed,
  hint = 'Give the softmax or sigmoid output, not the logits',
): never {
  return fail({
    code: 'probability_out_of_range',
    message: 'A probability lies outside its scale',
    path,
    value,
    expected: '0..1 or 0..100, the same scale in the whole list',
    hint,
  });
}
