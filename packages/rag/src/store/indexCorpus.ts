import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { type EmbeddingOptions, passageVectors } from '../hybrid/passageVectors.js';
import { checkMadeBy } from './checkMadeBy.js';
import { passageMetadata } from './passageMetadata.js';
import type { VectorRecord, VectorStore } from './VectorStore.js';

export interface Indexed {
  readonly stored: number;
  /** Ids of passages of which the embedder knows nothing: nobody could find them, so they are not stored. */
  readonly unknown: readonly string[];
}

/**
 * Stores a corpus for `createStoreRetriever`. Everything is embedded before anything is stored, and then stored by one call. Doing it
 * again replaces; what an earlier version of the corpus held besides stays, and is not found under the new one (`replaceCorpus` deletes it).
 *
 * @throws SkinAdviseError `store_mismatch`, and what the store throws
 */
export async function indexCorpus(
  corpus: Corpus,
  embedder: Embedder,
  store: VectorStore,
  options: EmbeddingOptions = {},
): Promise<Indexed> {
  await checkMadeBy(embedder, store, options.signal);
  const { records, unknown } = await corpusRecords(corpus, embedder, options);
  await store.upsert(records, options.signal);
  return { stored: records.length, unknown };
}

/** What a store is to hold of a corpus, and the passages that it cannot. */
export async function corpusRecords(
  corpus: Corpus,
  embedder: Embedder,
  options: EmbeddingOptions,
): Promise<{ readonly records: readonly VectorRecord[]; readonly unknown: readonly string[] }> {
  const vectors = await passageVectors(corpus, embedder, options);
  const isKnown = (id: string) => vectors.get(id)!.some((value) => value !== 0);
  const records = corpus.passages
    .filter(({ id }) => isKnown(id))
    .map((passage) => ({
      id: passage.id,
      vector: vectors.get(passage.id)!,
      metadata: passageMetadata(passage, corpus),
    }));
  return { records, unknown: corpus.passages.map(({ id }) => id).filter((id) => !isKnown(id)) };
}
