import { featuresOf } from './features.js';
import type { FeatureVectors } from './PackedVectors.js';
import { unitVector } from './unitVector.js';

/** The sum of the vectors of a text's features, at length one. Sums of whole numbers: the same bits on every machine. */
export function embedText(vectors: FeatureVectors, text: string): Float32Array {
  const sums = new Int32Array(vectors.dimensions);
  for (const hash of featuresOf(text)) vectors.addTo(sums, hash);
  return unitVector(sums);
}

/** A passage is what is asked of it and what it says: the mean of the vectors of its asks, its title and its sentences. */
export function embedPassage(
  vectors: FeatureVectors,
  { asks, title, text }: { readonly asks: readonly string[]; readonly title: string; readonly text: string },
): Float32Array {
  const sums = new Float64Array(vectors.dimensions);
  for (const part of [...asks, title, ...sentencesOf(text)]) {
    const vector = embedText(vectors, part);
    for (let d = 0; d < sums.length; d += 1) sums[d]! += vector[d]!;
  }
  return unitVector(sums);
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
