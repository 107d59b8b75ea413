import { checkRecords, checkVector } from './checkRecords.js';
import { FlatRows } from './FlatRows.js';
import { nearest } from './nearest.js';
import type { StoreStats, VectorRecord, VectorStore } from './VectorStore.js';

export interface MemoryStoreOptions {
  readonly dimensions: number;
  /** Of the embedder that makes the vectors. */
  readonly fingerprint: string;
}

/** A store whose records can be taken out, to be written to a file. */
export interface MemoryStore extends VectorStore {
  readonly dimensions: number;
  readonly fingerprint: string;
  /** Copies of the records, in the order of their ids. */
  records(): readonly VectorRecord[];
}

/**
 * Vectors in memory, one after the other in one array and compared one by one: exact, and quick enough for some 50,000
 * passages. Beyond that, or when several processes share an index, a database is the place.
 */
export function createMemoryStore({ dimensions, fingerprint }: MemoryStoreOptions): MemoryStore {
  const rows = new FlatRows(dimensions);
  return {
    dimensions,
    fingerprint,
    records: () => rows.records(),
    async upsert(added, signal) {
      signal?.throwIfAborted();
      checkRecords(added, dimensions);
      for (const record of added) rows.put(record);
    },
    async query(query) {
      query.signal?.throwIfAborted();
      checkVector(query.vector, dimensions);
      return nearest(rows, query);
    },
    async delete(ids, signal) {
      signal?.throwIfAborted();
      for (const id of ids) rows.remove(id);
    },
    async stats(signal): Promise<StoreStats> {
      signal?.throwIfAborted();
      return { count: rows.count, dimensions, fingerprint };
    },
  };
}
