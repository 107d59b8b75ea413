import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { loadVectors, shippedVectors } from '../embedder/loadVectors.js';
import { FINGERPRINT } from '../embedder/model/fingerprint.js';
import { embedPassages } from '../indexing/embedPassages.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import { buildLexicalIndex } from '../lexical/buildLexicalIndex.js';
import type { HybridIndex } from './searchHybrid.js';

/** Both indexes of a corpus. The vectors of the built-in one come with the default embedder; others are made here. */
export async function buildHybridIndex(
  corpus: Corpus,
  embedder: Embedder,
  signal?: AbortSignal,
): Promise<HybridIndex> {
  const lexical = buildLexicalIndex(corpus.passages);
  const shipped = await shippedFor(corpus, embedder);
  const vectors = lexical.passages.every(({ id }) => shipped?.has(id))
    ? lexical.passages.map(({ id }) => shipped!.get(id)!)
    : await embedPassages(lexical.passages, embedder, { signal });
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

const opened = new WeakMap<GuidanceIndex, HybridIndex>();

/** The same from an index that was made before, as it is when it is first searched. */
export function hybridOf(index: GuidanceIndex): HybridIndex {
  const known = opened.get(index);
  if (known) return known;
  const lexical = buildLexicalIndex(index.corpus.passages);
  const vectors = new Map(index.store.records().map(({ id, vector }) => [id, vector]));
  const hybrid = { lexical, vectors: lexical.passages.map(({ id }) => vectors.get(id)!) };
  opened.set(index, hybrid);
  return hybrid;
}
