import { createSmallEmbedder, madeBy, readStoredCorpus } from '@skin-advise/rag';
import { ASKING_MS, inStore, shownStore } from '../store/inStore.js';
import { type NamedStore, rebuildOf } from '../store/storeNamed.js';
import type { IndexInfo } from './IndexInfo.js';

/**
 * What lies in a database. Of another embedder's vectors only how many and whose they are is known.
 *
 * @throws SkinAdviseError as `inStore` does
 */
export function infoOfStore(named: NamedStore): Promise<IndexInfo> {
  const embedder = createSmallEmbedder();
  return inStore(named, embedder, ASKING_MS, async ({ store }) => {
    const { count: records, dimensions, fingerprint } = await store.stats();
    const ours = madeBy({ dimensions, fingerprint }, embedder);
    const stored = ours ? await readStoredCorpus(store, embedder) : undefined;
    return {
      store: shownStore(named),
      count: stored?.count ?? records,
      ...{ records, dimensions, fingerprint },
      locale: stored?.locale ?? null,
      corpus: stored ? { id: stored.id, version: stored.version, sha256: stored.sha256 } : null,
      searchable: stored !== undefined,
      rebuild: stored ? null : rebuildOf(ours ? named : { ...named, place: 'NEW' }),
    };
  });
}
