import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
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
