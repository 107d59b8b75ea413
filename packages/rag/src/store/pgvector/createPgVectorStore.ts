import { checkRecords, checkVector } from '../checkRecords.js';
import type { Match, StoreQuery, VectorStore } from '../VectorStore.js';
import { checkOpened, readNewest } from './checkMeta.js';
import { findNearest, SPARE } from './findNearest.js';
import { inTransaction, type Limits } from './inTransaction.js';
import { migrate } from './migrate.js';
import type { PgClient } from './PgPool.js';
import type { PgVectorOptions } from './PgVectorOptions.js';
import { reachPool } from './reachPool.js';
import { type Settled, settle, whole } from './settle.js';
import { storable } from './storable.js';
import { checkStorable, writeRecords } from './writeRecords.js';

export interface PgStoreQuery extends StoreQuery {
  /** Compares with every record that the filter lets pass, instead of asking the index: slower, and misses none. */
  readonly exact?: boolean;
}

export interface MigrateOptions {
  /** Milliseconds, waiting for another process that migrates included. Default 60,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface PgVectorStore extends VectorStore {
  query(query: PgStoreQuery): Promise<readonly Match[]>;
  /** Makes the tables, or takes them to the newest version; nothing, if they are. Once before the first use. */
  migrate(options?: MigrateOptions): Promise<void>;
  /** Closes the connections that the store opened; a pool that was handed in stays open. */
  close(): Promise<void>;
}

/**
 * Vectors in PostgreSQL with pgvector 0.8 or newer, for an index that several processes share or that memory does not hold.
 * Connects when first used. Every call but `stats`, which says whose they are, checks that the stored vectors are of this embedder.
 *
 * @throws SkinAdviseError `store_refused` for options that cannot be used; its calls `store_unavailable`,
 *   `store_refused`, `store_mismatch`, `bad_vector`, `aborted`
 */
export function createPgVectorStore(options: PgVectorOptions): PgVectorStore {
  const settled = settle(options);
  const { names, dimensions, timeoutMs } = settled;
  const reach = reachPool(options, timeoutMs);
  const opened = <T>(limits: Omit<Limits, 'timeoutMs'>, work: (client: PgClient) => Promise<T>): Promise<T> =>
    inTransaction(reach, { timeoutMs, ...limits }, async (client) => {
      await checkOpened(client, settled);
      return work(client);
    });
  return {
    async upsert(records, signal) {
      checkRecords(records, dimensions);
      checkStorable(records);
      await opened({ signal }, (client) => writeRecords(client, names, records));
    },
    async query({ vector, top, filter, exact, signal }) {
      checkVector(vector, dimensions);
      const wanted = { vector, top: Math.min(MOST, Math.max(0, Math.floor(top))), filter, exact };
      return opened({ signal, settings: searching(settled, wanted.top) }, (client) =>
        findNearest(client, names, wanted),
      );
    },
    async delete(ids, signal) {
      await opened({ signal }, (client) =>
        client.query(`delete from ${names.records} where id = any($1::text[])`, [ids.filter(storable)]),
      );
    },
    async stats(signal) {
      return inTransaction(reach, { timeoutMs, signal }, async (client) => {
        const made = await readNewest(client, settled);
        const { rows } = await client.query(`select count(*) from ${names.records}`);
        return {
          count: Number(rows[0]!.count),
          dimensions: made.dimensions,
          fingerprint: made.fingerprint,
        };
      });
    },
    async migrate({ timeoutMs: most = 60_000, signal } = {}) {
      const limits = { timeoutMs: whole('timeoutMs', most, 1, 2_147_483_647), signal };
      await inTransaction(reach, limits, (client) => migrate(client, settled));
    },
    close: () => reach.close(),
  };
}

/** So that "all of them" may be asked for with Infinity. */
const MOST = 1_000_000_000;

/** Goes on along the index while a filter turns candidates away; at most a thousand candidates pgvector takes at once. */
const searching = ({ hnsw }: Settled, top: number): string[] => [
  `hnsw.ef_search = ${Math.min(1000, Math.max(hnsw.efSearch, top + SPARE))}`,
  'hnsw.iterative_scan = strict_order',
  `hnsw.max_scan_tuples = ${hnsw.maxScanTuples}`,
];
