import { dot } from '../embedder/unitVector.js';
import type { HybridHit, HybridIndex } from './searchHybrid.js';

/** A BM25 score below this is a few shared syllables. */
const FEW_SYLLABLES = 5;
/**
 * Where nobody has measured an embedder's chance: so many standard deviations above the mean of all passages. With the
 * small embedder nineteen in twenty right answers of the development questions lie above it, but so do a few passages for
 * a greeting: a measured `chance` is better.
 */
const STANDS_OUT = 2;

/** Tells passages that have to do with a question from those that are only the least far from it. */
export function isRelated(
  index: HybridIndex,
  vector: Float32Array,
  chance = standsOut(index, vector),
): (hit: HybridHit) => boolean {
  return ({ lexical, cosine }) => lexical >= FEW_SYLLABLES || cosine >= chance;
}

function standsOut({ vectors }: HybridIndex, vector: Float32Array): number {
  const cosines = vectors.map((own) => dot(own, vector));
  const mean = average(cosines);
  return mean + STANDS_OUT * Math.sqrt(average(cosines.map((cosine) => (cosine - mean) ** 2)));
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
