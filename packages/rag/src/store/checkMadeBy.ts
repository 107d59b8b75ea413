import type { Embedder } from '../embedder/Embedder.js';
import { storeMismatch } from './storeErrors.js';
import type { VectorStore } from './VectorStore.js';

/** @throws SkinAdviseError `store_mismatch` where the store holds, or is for, vectors of another embedder */
export async function checkMadeBy(
  embedder: Embedder,
  store: VectorStore,
  signal?: AbortSignal,
): Promise<void> {
  const { dimensions, fingerprint } = await store.stats(signal);
  if (dimensions !== embedder.dimensions)
    throw storeMismatch(`${dimensions} dimensions`, `${embedder.dimensions} dimensions`);
  if (fingerprint !== embedder.fingerprint)
    throw storeMismatch(`vectors of ${fingerprint}`, `vectors of ${embedder.fingerprint}`);
}
