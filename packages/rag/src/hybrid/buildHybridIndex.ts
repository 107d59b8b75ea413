import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import { buildLexicalIndex } from '../lexical/buildLexicalIndex.js';
import { type EmbeddingOptions, passageVectors } from './passageVectors.js';
import type { HybridIndex } from './searchHybrid.js';

/** Both indexes of a corpus. */
export async function buildHybridIndex(
  corpus: Corpus,
  embedder: Embedder,
  options: EmbeddingOptions = {},
): Promise<HybridIndex> {
  const lexical = buildLexicalIndex(corpus.passages);
  const vectors = await passageVectors(corpus, embedder, options);
  return { lexical, vectors: lexical.passages.map(({ id }) => vectors.get(id)!) };
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
