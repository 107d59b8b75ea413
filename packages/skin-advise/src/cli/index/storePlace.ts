import { replaceCorpus } from '@skin-advise/rag';
import { usage } from '../options.js';
import { ASKING_MS, inStore, shownStore } from '../store/inStore.js';
import { type NamedStore, OPTION_OF, storeNamed } from '../store/storeNamed.js';
import type { IndexPlace } from './places.js';

/** For a batch of Pinecone, and for the one transaction that PostgreSQL stores everything by. */
const STORING_MS = { pinecone: 60_000, pgvector: 600_000 } as const;
const PREPARING_MS = 2 * ASKING_MS;

/** A database that other processes read too: it is made ready before anything is embedded. */
export const storePlace =
  (store: NamedStore['store']): IndexPlace =>
  ({ out, ...places }) => {
    const named = storeNamed({ ...places, store })!;
    if (out !== undefined)
      throw usage(`--store ${store} writes no file`, out, `--${OPTION_OF[store]} instead of -o`, '-o');
    return async ({ locale, corpus, embedder, onProgress }) => {
      await inStore(named, embedder, PREPARING_MS, (opened) => opened.prepare());
      const { stored, unknown, removed } = await inStore(named, embedder, STORING_MS[store], (opened) =>
        replaceCorpus(corpus, embedder, opened.store, { locale, onProgress }),
      );
      return { where: shownStore(named), count: stored, unknown, removed };
    };
  };
