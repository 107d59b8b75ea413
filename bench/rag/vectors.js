import { draws } from '../shared/random.js';
import { SEED } from './settings.js';

/** What is stored beside each vector. */
const METADATA = { locale: 'ko', topic: 'self_care', conditions: ['dandruff'] };

/**
 * Seeded vectors of length one, one after the other in `flat`, with ids in the order of their places.
 *
 * @returns `{ flat, count, dimensions, ids, metadata, at(place) }`
 */
export function makeVectors(count, dimensions, seed = SEED) {
  const draw = draws(seed + dimensions);
  const flat = new Float32Array(count * dimensions);
  for (let at = 0; at < flat.length; at += 1) flat[at] = draw.below(2 ** 24) / 2 ** 23 - 1;
  const width = String(count).length;
  const ids = Array.from({ length: count }, (_, place) => String(place).padStart(width, '0'));
  const at = (place) => flat.subarray(place * dimensions, (place + 1) * dimensions);
  for (let place = 0; place < count; place += 1) toUnit(at(place));
  return { flat, count, dimensions, ids, metadata: METADATA, at };
}

function toUnit(vector) {
  const length = Math.sqrt(dot(vector, vector));
  for (let d = 0; d < vector.length; d += 1) vector[d] /= length;
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d] * b[d];
  return sum;
}

/** The truth: all compared, all sorted; ties by place. */
export function exactNearest(vectors, query, top) {
  const scores = Float64Array.from(vectors, (vector) => dot(vector, query));
  return [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b).slice(0, top);
}

/** The share of what should be found that was. */
export const recallOf = (found, wanted) =>
  wanted.filter((place) => found.includes(place)).length / wanted.length;
