import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { embedChecked } from '../embedder/checkVectors.js';
import type { Embedder } from '../embedder/Embedder.js';
import { sentencesOf } from '../embedder/embedText.js';
import { loadVectors, shippedVectors } from '../embedder/loadVectors.js';
import { FINGERPRINT } from '../embedder/model/fingerprint.js';
import { unitVector } from '../embedder/unitVector.js';
import { buildLexicalIndex } from '../lexical/buildLexicalIndex.js';
import type { HybridIndex } from './searchHybrid.js';

/**
 * Both indexes of a corpus. The vectors of the built-in one come with the default embedder; others are made here, a dozen
 * texts per passage.
 *
 * @param onPassage told after each passage how many of them have their vector
 */
export async function buildHybridIndex(
  corpus: Corpus,
  embedder: Embedder,
  signal?: AbortSignal,
  onPassage?: (done: number, all: number) => void,
): Promise<HybridIndex> {
  const lexical = buildLexicalIndex(corpus.passages);
  const shipped = await shippedFor(corpus, embedder);
  const vectors = lexical.passages.every(({ id }) => shipped?.has(id))
    ? lexical.passages.map(({ id }) => shipped!.get(id)!)
    : await embedAll(lexical.passages, embedder, signal, onPassage);
  return { lexical, vectors };
}

async function shippedFor(
  corpus: Corpus,
  { fingerprint }: Embedder,
): Promise<ReadonlyMap<string, Float32Array> | undefined> {
  if (!fingerprint.endsWith(FINGERPRINT.sha256)) return undefined;
  const { packed } = await loadVectors();
  return packed.passages.corpus === corpus.sha256 ? shippedVectors(packed) : undefined;
}

async function embedAll(
  passages: readonly CorpusPassage[],
  embedder: Embedder,
  signal?: AbortSignal,
  onPassage?: (done: number, all: number) => void,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const { asks, title, text } of passages) {
    const options = { kind: 'passage', ...(signal ? { signal } : {}) } as const;
    const parts = await embedChecked(embedder, [...asks, title, ...sentencesOf(text)], options);
    vectors.push(unitVector(sumOf(parts, embedder.dimensions)));
    onPassage?.(vectors.length, passages.length);
  }
  return vectors;
}

function sumOf(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const sums = new Float64Array(dimensions);
  for (const vector of vectors) for (let d = 0; d < dimensions; d += 1) sums[d]! += vector[d]!;
  return sums;
}
