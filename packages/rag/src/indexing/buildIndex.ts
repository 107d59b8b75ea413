import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { type EmbeddingOptions, passageVectors } from '../hybrid/passageVectors.js';
import { createMemoryStore } from '../store/createMemoryStore.js';
import type { Metadata } from '../store/VectorStore.js';
import type { GuidanceIndex } from './GuidanceIndex.js';

/**
 * Embeds a corpus once, so that it can be kept and searched without embedding it again.
 *
 * @param locale of every passage; their ids begin with it
 */
export async function buildIndex(
  corpus: Corpus,
  embedder: Embedder,
  { locale, ...options }: EmbeddingOptions & { readonly locale: string },
): Promise<GuidanceIndex> {
  const vectors = await passageVectors(corpus, embedder, options);
  const store = createMemoryStore(embedder);
  const records = corpus.passages.map((passage) => ({
    id: passage.id,
    vector: vectors.get(passage.id)!,
    metadata: filteredBy(passage, corpus, locale),
  }));
  await store.upsert(records, options.signal);
  return { locale, corpus, store };
}

/** What `createStoreRetriever` filters by; the rest lies in the corpus beside the store. */
const filteredBy = ({ conditions, topic }: CorpusPassage, { sha256 }: Corpus, locale: string): Metadata => ({
  corpus: sha256,
  locale,
  conditions,
  topic,
});
