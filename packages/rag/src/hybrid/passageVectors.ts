import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { embedChecked } from '../embedder/checkVectors.js';
import type { Embedder } from '../embedder/Embedder.js';
import { sentencesOf } from '../embedder/embedText.js';
import { loadVectors, shippedVectors } from '../embedder/loadVectors.js';
import { FINGERPRINT } from '../embedder/model/fingerprint.js';
import { unitVector } from '../embedder/unitVector.js';

export interface EmbeddingOptions {
  readonly signal?: AbortSignal | undefined;
  /** After every passage. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** The vector of every passage, by id. Those of the built-in corpus come with the default embedder; others are made here. */
export async function passageVectors(
  corpus: Corpus,
  embedder: Embedder,
  { signal, onProgress }: EmbeddingOptions = {},
): Promise<ReadonlyMap<string, Float32Array>> {
  const shipped = await shippedFor(corpus, embedder);
  const vectors = new Map<string, Float32Array>();
  for (const passage of corpus.passages) {
    signal?.throwIfAborted();
    vectors.set(passage.id, shipped?.get(passage.id) ?? (await embedOne(passage, embedder, signal)));
    onProgress?.({ done: vectors.size, total: corpus.passages.length });
  }
  return vectors;
}

async function shippedFor(
  corpus: Corpus,
  { fingerprint }: Embedder,
): Promise<ReadonlyMap<string, Float32Array> | undefined> {
  if (!fingerprint.endsWith(FINGERPRINT.sha256)) return undefined;
  const { packed } = await loadVectors();
  return packed.passages.corpus === corpus.sha256 ? shippedVectors(packed) : undefined;
}

/** A passage is what is asked of it and what it says: the mean of the vectors of its asks, its title and its sentences. */
async function embedOne(
  { asks, title, text }: CorpusPassage,
  embedder: Embedder,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const options = { kind: 'passage', ...(signal ? { signal } : {}) } as const;
  const parts = await embedChecked(embedder, [...asks, title, ...sentencesOf(text)], options);
  const sums = new Float64Array(embedder.dimensions);
  for (const vector of parts) for (let d = 0; d < sums.length; d += 1) sums[d]! += vector[d]!;
  return unitVector(sums);
}
