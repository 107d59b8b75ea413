import { SkinAdviseError, withDeadline } from '@skin-advise/core';
import { storeUnavailable } from '../storeErrors.js';
import { loadPinecone } from './loadPinecone.js';
import type { PineconeIndex } from './PineconeIndex.js';
import type { PineconeSettings } from './readOptions.js';
import { retryingFetch } from './retryingFetch.js';
import { hideKey } from './withoutKey.js';

/** Asks the index under a deadline and the caller's signal. */
export type AskIndex = <T>(ask: (index: PineconeIndex) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * The client takes a signal only with its fetch, so each call gets a client of its own; making one takes a twentieth of a
 * millisecond.
 *
 * @throws SkinAdviseError `not_installed`
 */
export async function connect(settings: PineconeSettings): Promise<AskIndex> {
  const { Pinecone } = await loadPinecone();
  const { apiKey, at, namespace, controllerHost, timeoutMs } = settings;
  return async (ask, outer) => {
    const until = performance.now() + timeoutMs;
    const askWith = (signal: AbortSignal) => {
      const client = new Pinecone({
        apiKey,
        ...(controllerHost ? { controllerHostUrl: controllerHost } : {}),
        fetchApi: retryingFetch(settings, signal, until),
        maxRetries: 0,
      });
      return ask(client.index({ ...at, namespace }));
    };
    try {
      return await withDeadline(askWith, timeoutMs, outer);
    } catch (error) {
      throw toStoreError(error, settings);
    }
  };
}

/** The client wraps what its fetch throws. Whatever it says itself may quote the key. */
function toStoreError(error: unknown, { apiKey, timeoutMs }: PineconeSettings): SkinAdviseError {
  const own = [error, (error as Error | null)?.cause].find((one) => one instanceof SkinAdviseError);
  if (own === undefined)
    return storeUnavailable('Pinecone', hideKey(String((error as Error | null)?.message), apiKey));
  return own.code === 'timeout' ? storeUnavailable('Pinecone', `no answer within ${timeoutMs} ms`) : own;
}
