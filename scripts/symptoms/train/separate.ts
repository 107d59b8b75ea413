import { seededRandom, shuffle } from './random.js';
import type { Row } from './vocabulary.js';

export interface Lesson {
  readonly row: Row;
  readonly sign: 1 | -1;
  /** What getting it wrong costs. */
  readonly cost: number;
}

/** A linear score: the weights of a row's features times its value, and the bias. */
export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

const ROUNDS = 12;
const SEED = 20_240_229;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). It needs no
 * exponential, only sums, products and quotients, which every machine rounds alike; the order is drawn from a fixed seed.
 */
export function separate(lessons: readonly Lesson[], features: number): Separator {
  const weights = new Float64Array(features);
  const alphas = new Float64Array(lessons.length);
  const order = Int32Array.from(lessons, (_, index) => index);
  const random = seededRandom(SEED);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { row, sign, cost } = lessons[index]!;
      const alpha = alphas[index]!;
      const slack = 0.5 / cost;
      const gradient = sign * (dot(weights, row) + bias) - 1 + slack * alpha;
      if (alpha === 0 && gradient >= 0) continue;
      const curvature = row.features.length * row.value * row.value + 1 + slack;
      const next = Math.max(0, alpha - gradient / curvature);
      const change = (next - alpha) * sign;
      alphas[index] = next;
      bias += change;
      add(weights, row, change * row.value);
    }
  }
  return { weights, bias };
}

export function dot(weights: ArrayLike<number>, { features, value }: Row): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += weights[features[i]!]!;
  return sum * value;
}

function add(weights: Float64Array, { features }: Row, amount: number): void {
  for (let i = 0; i < features.length; i += 1) weights[features[i]!]! += amount;
}
