import { anyVector } from '../anyVector.js';
import { checkVector } from '../checkRecords.js';
import { storeMismatch } from '../storeErrors.js';
import type { StoreStats, VectorStore } from '../VectorStore.js';
import { connect } from './connect.js';
import { nearest } from './nearest.js';
import type { PineconeIndex } from './PineconeIndex.js';
import type { PineconeStoreOptions } from './PineconeStoreOptions.js';
import { type PineconeSettings, readOptions } from './readOptions.js';
import { isMissingNamespace } from './refusal.js';
import { idBatches, toBatches } from './toBatches.js';
import { FINGERPRINT_FIELD, madeByOthers } from './toPineconeFilter.js';
import { toPineconeRecords } from './toPineconeRecords.js';

/** A namespace of an index at Pinecone. */
export interface PineconeStore extends VectorStore {
  /** Takes everything out of the namespace, whoever made it: before building it again with another embedder. */
  clear(signal?: AbortSignal): Promise<void>;
}

/**
 * Vectors in a namespace of a Pinecone index of metric `cosine`, over the client that its makers publish (`npm i
 * @pinecone-database/pinecone@8`). Three things are Pinecone's own:
 * - A batch is checked whole before any of it is sent, but larger ones travel as several requests: where a later one fails,
 *   those before it are stored. Doing it again is harmless, since ids replace.
 * - What is stored or deleted shows in queries and counts some seconds later.
 * - It keeps no vector of noughts, and to ask with one finds nothing.
 *
 * Each record carries the fingerprint of its embedder. A reserved record would do with less, but would count and be found; so a query
 * notices foreign vectors by what it finds, at no cost, and the first upload asks once whether there are any.
 *
 * @throws SkinAdviseError `bad_store_option`, `not_installed`; its methods `bad_vector`, `bad_metadata`, `store_unavailable`,
 * `store_refused`, `store_mismatch`, `aborted`
 */
export async function createPineconeStore(options: PineconeStoreOptions): Promise<PineconeStore> {
  const settings = readOptions(options);
  const ask = await connect(settings);
  let isOurs = false;
  return {
    async upsert(records, signal) {
      signal?.throwIfAborted();
      const batches = toBatches(toPineconeRecords(records, settings));
      if (batches.length === 0) return;
      if (!isOurs) await ask((index) => checkOurs(index, settings), signal);
      isOurs = true;
      for (const batch of batches) await ask((index) => index.upsert({ records: batch }), signal);
    },
    async query(query) {
      query.signal?.throwIfAborted();
      checkVector(query.vector, settings.dimensions);
      const hopeless = Object.values(query.filter ?? {}).some(({ in: values }) => values.length === 0);
      if (query.top < 1 || hopeless || query.vector.every((value) => value === 0)) return [];
      return ask((index) => nearest(index, query, settings), query.signal);
    },
    async delete(ids, signal) {
      signal?.throwIfAborted();
      for (const batch of idBatches(ids))
        await unlessMissing(ask((index) => index.deleteMany({ ids: batch }), signal));
    },
    stats: (signal) => ask((index) => statsOf(index, settings), signal),
    async clear(signal) {
      await unlessMissing(ask((index) => index.deleteAll(), signal));
      // Counts may still speak of what is gone.
      isOurs = true;
    },
  };
}

/** What is in the index, whoever made it. */
async function statsOf(index: PineconeIndex, settings: PineconeSettings): Promise<StoreStats> {
  const { dimension = settings.dimensions, namespaces = {} } = await index.describeIndexStats();
  // The namespace without a name has had two.
  const { recordCount: count = 0 } =
    namespaces[settings.namespace] ??
    (settings.namespace === '__default__' ? namespaces[''] : undefined) ??
    {};
  const foreign = count > 0 ? await foreignIn(index, dimension, settings.fingerprint) : undefined;
  return { count, dimensions: dimension, fingerprint: foreign ?? settings.fingerprint };
}

/** The fingerprint of a vector that another embedder made, if there is one. */
async function foreignIn(
  index: PineconeIndex,
  dimensions: number,
  fingerprint: string,
): Promise<string | undefined> {
  const { matches } = await index.query({
    topK: 1,
    vector: Array.from(anyVector(dimensions)),
    filter: madeByOthers(fingerprint),
    includeMetadata: true,
  });
  const [match] = matches as { metadata?: Record<string, unknown> }[];
  return match && String(match.metadata?.[FINGERPRINT_FIELD] ?? 'unknown');
}

async function checkOurs(index: PineconeIndex, settings: PineconeSettings): Promise<void> {
  const { dimensions, fingerprint } = await statsOf(index, settings);
  if (dimensions !== settings.dimensions)
    throw storeMismatch(`an index of ${dimensions} dimensions`, `${settings.dimensions} dimensions`);
  if (fingerprint !== settings.fingerprint)
    throw storeMismatch(`vectors of ${fingerprint}`, `vectors of ${settings.fingerprint}`);
}

async function unlessMissing(deleting: Promise<unknown>): Promise<void> {
  try {
    await deleting;
  } catch (error) {
    if (!isMissingNamespace(error)) throw error;
  }
}
