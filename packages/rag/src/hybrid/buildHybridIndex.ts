import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { buildLexicalIndex } from '../lexical/buildLexicalIndex.js';
import { passageVectors } from './passageVectors.js';
import type { HybridIndex } from './searchHybrid.js';

/** Both indexes of a corpus. */
export async function buildHybridIndex(
  corpus: Corpus,
  embedder: Embedder,
  signal?: AbortSignal,
): Promise<HybridIndex> {
  const lexical = buildLexicalIndex(corpus.passages);
  const vectors = await passageVectors(corpus, embedder, { signal });
  return { lexical, vectors: lexical.passages.map(({ id }) => vectors.get(id)!) };
}
