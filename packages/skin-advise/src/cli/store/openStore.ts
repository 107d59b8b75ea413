import type { Embedder, VectorStore } from '@skin-advise/rag';
import type { NamedStore } from './storeNamed.js';

/** A store as long as a command needs it. */
export interface OpenStore {
  readonly store: VectorStore;
  /** Makes what it needs before it is first filled. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

type Open = (place: string | undefined, embedder: Embedder, timeoutMs: number) => Promise<OpenStore>;

const OPEN: Readonly<Record<NamedStore['store'], Open>> = {
  async pinecone(namespace, { dimensions, fingerprint }, timeoutMs) {
    const { createPineconeStore } = await import('@skin-advise/rag/pinecone');
    const given = namespace === undefined ? {} : { namespace };
    const store = await createPineconeStore({ dimensions, fingerprint, timeoutMs, ...given });
    return { store, prepare: async () => {}, close: async () => {} };
  },
  async pgvector(table, { dimensions, fingerprint }, timeoutMs) {
    const { createPgVectorStore } = await import('@skin-advise/rag/pgvector');
    const given = table === undefined ? {} : { table };
    const store = createPgVectorStore({ dimensions, fingerprint, timeoutMs, ...given });
    return { store, prepare: () => store.migrate({ timeoutMs }), close: () => store.close() };
  },
};

/**
 * Opens a store by what its engine finds in the environment. The engine is loaded now or, for PostgreSQL, with the first call.
 *
 * @param timeoutMs for each call
 * @throws SkinAdviseError `bad_store_option`, `store_refused`, `not_installed`
 */
export const openStore = (
  { store, place }: NamedStore,
  embedder: Embedder,
  timeoutMs: number,
): Promise<OpenStore> => OPEN[store](place, embedder, timeoutMs);
