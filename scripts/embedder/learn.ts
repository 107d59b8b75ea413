import { seededRandom, shuffle } from '../symptoms/train/random.js';
import { exponential } from './exponential.js';
import type { Lesson } from './lessons.js';

/** Chosen on the development questions. */
export const SETTINGS = { dimensions: 64, rounds: 30, rate: 0.3, kept: 0.5, seed: 20_261_121 } as const;

export type Settings = { readonly [key in keyof typeof SETTINGS]: number };

export interface Learned {
  readonly dimensions: number;
  /** Per feature, one after the other. */
  readonly features: Float64Array;
  /** Per passage, one after the other. */
  readonly passages: Float64Array;
}

const DRAWS = 1 << 16;
/** A gradient below this moves nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * Vectors for features and passages such that the sum over a text's features points to its passage: a softmax over all
 * passages, by stochastic gradients with a falling rate. In every round half of a text's features are left out, so that no
 * single word decides.
 */
export function learn(
  lessons: readonly Lesson[],
  features: number,
  passages: number,
  settings: Settings = SETTINGS,
): Learned {
  const { dimensions, rounds, rate, seed } = settings;
  const random = seededRandom(seed);
  const learned = {
    dimensions,
    features: drawn(features * dimensions, 1 / dimensions, random),
    passages: drawn(passages * dimensions, 0.05, random),
  };
  const order = Int32Array.from(lessons, (_, index) => index);
  const steps = rounds * lessons.length;
  let step = 0;
  const room = newRoom(passages, dimensions);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { weight } = lessons[index]!;
      improve(learned, lessons[index]!, rate * weight * (1 - step / steps), random, settings.kept, room);
      step += 1;
    }
  }
  return learned;
}

/** Evenly between -most and most. */
const drawn = (count: number, most: number, random: (limit: number) => number) =>
  Float64Array.from({ length: count }, () => ((random(DRAWS) + 0.5) / DRAWS - 0.5) * 2 * most);

interface Room {
  readonly text: Float64Array;
  readonly change: Float64Array;
  readonly shares: Float64Array;
}

const newRoom = (passages: number, dimensions: number): Room => ({
  text: new Float64Array(dimensions),
  change: new Float64Array(dimensions),
  shares: new Float64Array(passages),
});

function improve(
  { dimensions, features, passages }: Learned,
  { known, passage, scales }: Lesson,
  rate: number,
  random: (limit: number) => number,
  kept: number,
  { text, change, shares }: Room,
): void {
  const used = known.filter(() => random(DRAWS) < kept * DRAWS);
  if (used.length === 0) return;
  const scale = scales[used.length]!;
  sumOf(features, used, scale, text);
  softmax(passages, text, shares);
  change.fill(0);
  for (let p = 0; p < shares.length; p += 1) {
    const error = shares[p]! - (p === passage ? 1 : 0);
    if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
    const from = p * dimensions;
    for (let d = 0; d < dimensions; d += 1) {
      change[d]! += error * passages[from + d]!;
      passages[from + d]! -= rate * error * text[d]!;
    }
  }
  for (const feature of used) {
    const from = feature * dimensions;
    for (let d = 0; d < dimensions; d += 1) features[from + d]! -= rate * scale * change[d]!;
  }
}

function sumOf(features: Float64Array, used: Int32Array, scale: number, into: Float64Array): void {
  into.fill(0);
  for (const feature of used) {
    const from = feature * into.length;
    for (let d = 0; d < into.length; d += 1) into[d]! += features[from + d]!;
  }
  for (let d = 0; d < into.length; d += 1) into[d]! *= scale;
}

function softmax(passages: Float64Array, text: Float64Array, shares: Float64Array): void {
  let highest = -Infinity;
  for (let p = 0; p < shares.length; p += 1) {
    let score = 0;
    const from = p * text.length;
    for (let d = 0; d < text.length; d += 1) score += passages[from + d]! * text[d]!;
    shares[p] = score;
    if (score > highest) highest = score;
  }
  let sum = 0;
  for (let p = 0; p < shares.length; p += 1) {
    shares[p] = exponential(shares[p]! - highest);
    sum += shares[p]!;
  }
  for (let p = 0; p < shares.length; p += 1) shares[p]! /= sum;
}
