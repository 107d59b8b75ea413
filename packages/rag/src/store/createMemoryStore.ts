import { dot } from '../embedder/unitVector.js';
import { checkRecords, checkVector } from './checkRecords.js';
import { passes } from './passes.js';
import type { Match, Metadata, StoreQuery, StoreStats, VectorRecord, VectorStore } from './VectorStore.js';

export interface MemoryStoreOptions {
  readonly dimensions: number;
  /** Of the embedder that makes the vectors. */
  readonly fingerprint: string;
}

/** A store whose records can be taken out, to be written to a file. */
export interface MemoryStore extends VectorStore {
  /** In the order of their ids. */
  records(): readonly VectorRecord[];
}

/**
 * Vectors in memory, compared one by one: exact, and quick enough for some 50,000 passages. Beyond that, or when several
 * processes share an index, a database is the place.
 */
export function createMemoryStore({ dimensions, fingerprint }: MemoryStoreOptions): MemoryStore {
  const held = new Map<string, VectorRecord>();
  let sorted: readonly VectorRecord[] | undefined;
  const records = () => {
    sorted ??= [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return sorted;
  };
  return {
    records,
    async upsert(added, signal) {
      signal?.throwIfAborted();
      checkRecords(added, dimensions);
      for (const record of added) held.set(record.id, copyOf(record));
      sorted = undefined;
    },
    async query(query) {
      query.signal?.throwIfAborted();
      checkVector(query.vector, dimensions);
      return nearest(records(), query);
    },
    async delete(ids, signal) {
      signal?.throwIfAborted();
      for (const id of ids) held.delete(id);
      sorted = undefined;
    },
    async stats(signal): Promise<StoreStats> {
      signal?.throwIfAborted();
      return { count: held.size, dimensions, fingerprint };
    },
  };
}

/** What the caller changes afterwards changes nothing here. */
const copyOf = ({ id, vector, metadata }: VectorRecord): VectorRecord => ({
  id,
  vector: vector.slice(),
  metadata: structuredClone(metadata) as Metadata,
});

/** Keeps the best so far in order: with few wanted of many, cheaper than sorting all. */
function nearest(records: readonly VectorRecord[], { vector, top, filter }: StoreQuery): Match[] {
  const best: Match[] = [];
  for (const { id, vector: own, metadata } of records) {
    if (filter && !passes(metadata, filter)) continue;
    const score = dot(own, vector);
    if (best.length >= top && score <= (best.at(-1)?.score ?? Infinity)) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.score < score) at -= 1;
    best.splice(at, 0, { id, score, metadata });
    if (best.length > top) best.pop();
  }
  return best;
}
