import { SkinAdviseError } from '@skin-advise/core';
import type { Embedder } from '@skin-advise/rag';
import { type OpenStore, openStore } from './openStore.js';
import { type NamedStore, OPTION_OF, rebuildOf } from './storeNamed.js';

/** For each of the few calls that a question needs, in milliseconds. */
export const ASKING_MS = 5_000;

/**
 * Works in a store and leaves it.
 *
 * @param timeoutMs for each call
 * @throws SkinAdviseError `bad_store_option`, `not_installed`, `store_unavailable`, `store_refused`, `store_mismatch`, …, with a place
 */
export async function inStore<T>(
  named: NamedStore,
  embedder: Embedder,
  timeoutMs: number,
  work: (opened: OpenStore) => Promise<T>,
): Promise<T> {
  let opened: OpenStore | undefined;
  try {
    opened = await openStore(named, embedder, timeoutMs);
    return await work(opened);
  } catch (error) {
    throw located(error, named, embedder);
  } finally {
    await opened?.close();
  }
}

/** `pgvector, table guidance`: nothing of how it is reached, which may hold a password. */
export const shownStore = ({ store, place }: NamedStore): string =>
  place === undefined ? store : `${store}, ${OPTION_OF[store]} ${place}`;

const REACHED_BY = {
  pinecone: 'PINECONE_INDEX_HOST or PINECONE_INDEX_NAME',
  pgvector: 'DATABASE_URL, else PGHOST and its like,',
} as const;

/** An error with where it was; where other vectors are there, with what makes these beside them. */
export function located(error: unknown, named: NamedStore, { dimensions }: Embedder): unknown {
  if (!(error instanceof SkinAdviseError) || error.path !== undefined) return error;
  const { code, message, cause, hint = '' } = error;
  const anew = `${rebuildOf({ ...named, place: 'NEW' })} (vectors of ${dimensions} dimensions, compared by cosine)`;
  const next = {
    store_mismatch: anew,
    store_unavailable: `${hint}. ${REACHED_BY[named.store]} says where it is`,
  }[code];
  return new SkinAdviseError({ ...error, code, message, cause, path: shownStore(named), hint: next ?? hint });
}
