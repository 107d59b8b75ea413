import { type Retriever, SkinAdviseError } from '@skin-advise/core';
import { createSmallEmbedder, createStoreRetriever } from '@skin-advise/rag';
import type { Io } from '../Io.js';
import { showError } from '../showError.js';
import { corpusIn } from './corpusIn.js';
import { located } from './inStore.js';
import { openStore } from './openStore.js';
import type { NamedStore } from './storeNamed.js';

/** For each call of a store beside an advice, which waits as long for all of its further reading. */
const BESIDE_ADVICE_MS = 3_000;

/**
 * Guidance from a store. What keeps it from being asked at all is told before anything is advised; a store that then fails takes away
 * the further reading and leaves a notice, and standard error says why.
 *
 * @throws SkinAdviseError `bad_store_option`, `not_installed`, `store_refused` for a name that cannot be one
 */
export async function storeRetriever(named: NamedStore, io: Io): Promise<Retriever> {
  const embedder = createSmallEmbedder();
  const { store } = await openStore(named, embedder, BESIDE_ADVICE_MS);
  try {
    const corpus = await corpusIn(store, named, embedder);
    return createStoreRetriever({ store, embedder, corpus });
  } catch (error) {
    if (!(error instanceof SkinAdviseError) || error.code === 'not_installed') throw error;
    io.err(showError(located(error, named, embedder)).text);
    return { corpus: null, embedder: embedder.fingerprint, support: () => Promise.reject(error) };
  }
}
