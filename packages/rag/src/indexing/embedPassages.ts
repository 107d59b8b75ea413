import type { CorpusPassage } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { sentencesOf } from '../embedder/embedText.js';
import { unitVector } from '../embedder/unitVector.js';

export interface EmbedPassagesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each passage with how many are done. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** A passage's vector is the mean of those of its asks, its title and its sentences, at length one. */
export async function embedPassages(
  passages: readonly CorpusPassage[],
  embedder: Embedder,
  { signal, onProgress }: EmbedPassagesOptions = {},
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const { asks, title, text } of passages) {
    const options = { kind: 'passage', ...(signal ? { signal } : {}) } as const;
    const parts = await embedder.embed([...asks, title, ...sentencesOf(text)], options);
    vectors.push(unitVector(sumOf(parts, embedder.dimensions)));
    onProgress?.(vectors.length);
  }
  return vectors;
}

function sumOf(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const sums = new Float64Array(dimensions);
  for (const vector of vectors) for (let d = 0; d < dimensions; d += 1) sums[d]! += vector[d]!;
  return sums;
}
