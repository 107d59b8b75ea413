import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import { asNumber } from './values.js';

export interface Given {
  readonly value: unknown;
  readonly path: string;
}

/** Upstream lists may be in percent; our own format may not. */
export type Scale = 'unit' | 'unit-or-percent';

/** Rounded softmax outputs may add up to a little more than one. */
const SUM_SLACK = 0.02;
/** Between one and this a value is neither a probability nor a plausible percentage. */
const LEAST_PERCENT = 1.5;

/**
 * Reads probabilities that belong together, as 0–1.
 *
 * @throws SkinAdviseError `bad_probability`, `probability_out_of_range`, `probabilities_all_zero`
 */
export function readProbabilities(given: readonly Given[], scale: Scale): number[] {
  const numbers = given.map(({ value, path }) => finite(value, path));
  const most = Math.max(...numbers);
  const percent = scale === 'unit-or-percent' && most >= LEAST_PERCENT;
  const top = percent ? 100 : 1;
  given.forEach(({ value, path }, index) => {
    if (numbers[index]! < 0 || numbers[index]! > top) throw outOfRange(value, path, scale);
  });
  if (given.length > 0 && most === 0) throw allZero(given);
  return numbers.map((number) => (percent ? number / 100 : number));
}

/** The classes exclude each other, so their probabilities cannot add up to more than one. */
export function refuseOverfull(probabilities: readonly number[], path: string): void {
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (sum <= 1 + SUM_SLACK) return;
  throw new SkinAdviseError({
    code: 'probabilities_over_one',
    message: 'These probabilities add up to more than 1',
    path,
    found: `sum ${sum.toFixed(3)}`,
    expected: 'one distribution over the classes: sum at most 1',
    hint: 'Apply softmax to the logits; independent sigmoids are read only for moles',
  });
}

/** @throws SkinAdviseError `bad_distribution`: P(grade) must add up to 1 */
export function readDistribution(value: unknown, path: string, size: number): number[] {
  const list = Array.isArray(value) ? value : value && typeof value === 'object' ? Object.values(value) : undefined;
  if (!list || list.length !== size) throw badDistribution(value, path, size);
  const numbers = list.map((item, index) => finite(item, `${path}[${index}]`));
  const sum = numbers.reduce((total, p) => total + p, 0);
  if (numbers.some((p) => p < 0 || p > 1) || Math.abs(sum - 1) > SUM_SLACK) throw badDistribution(value, path, size);
  return numbers;
}

function badDistribution(value: unknown, path: string, size: number): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_distribution',
    message: 'This is not a distribution over the grades',
    path,
    found: showFound(value),
    expected: `${size} probabilities, P(grade 0) to P(grade ${size - 1}), that add up to 1`,
    hint: 'Give the softmax output of the grade classifier',
  });
}

function finite(value: unknown, path: string): number {
  const number = asNumber(value);
  if (number !== undefined && Number.isFinite(number)) return number;
  throw new SkinAdviseError({
    code: 'bad_probability',
    message: 'This is not a probability',
    path,
    found: showFound(value),
    expected: 'a number from 0 to 1',
    hint: Number.isNaN(number) ? 'NaN usually means that the image did not load or the model overflowed' : 'Give a number',
  });
}

function outOfRange(value: unknown, path: string, scale: Scale): SkinAdviseError {
  return new SkinAdviseError({
    code: 'probability_out_of_range',
    message: 'This probability is out of range',
    path,
    found: showFound(value),
    expected: scale === 'unit' ? 'a number from 0 to 1' : 'a number from 0 to 1, or from 0 to 100 for the whole list',
    hint: 'Give softmax or sigmoid outputs, not logits; divide percentages by 100',
  });
}

function allZero(given: readonly Given[]): SkinAdviseError {
  return new SkinAdviseError({
    code: 'probabilities_all_zero',
    message: 'All probabilities are zero',
    path: given[0]!.path,
    found: '0 for every class',
    expected: 'at least one class above 0',
    hint: 'The classifier gave no answer: check that it ran on the image',
  });
}
