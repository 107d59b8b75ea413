import { SkinAdviseError } from '@skin-advise/core';
import { type Embedder, readStoredCorpus, type StoredCorpus, type VectorStore } from '@skin-advise/rag';
import { shownStore } from './inStore.js';
import { type NamedStore, rebuildOf } from './storeNamed.js';

/**
 * The corpus that `index build` put into a store.
 *
 * @throws SkinAdviseError `store_mismatch` where there is none; what the store throws
 */
export async function corpusIn(
  store: VectorStore,
  named: NamedStore,
  embedder: Embedder,
): Promise<StoredCorpus> {
  const corpus = await readStoredCorpus(store, embedder);
  if (corpus) return corpus;
  throw new SkinAdviseError({
    code: 'store_mismatch',
    message: 'No index lies in this store',
    path: shownStore(named),
    found: 'no record of which corpus it holds',
    expected: 'what index build stored',
    hint: rebuildOf(named) + (named.store === 'pinecone' ? '; what was just stored shows seconds later' : ''),
  });
}
