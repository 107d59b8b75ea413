import type { PgPool } from './PgPool.js';

/** The graph that finds neighbours. Defaults and ranges are pgvector's own, but for `efSearch`. */
export interface HnswOptions {
  /** Neighbours that a record keeps, 2 to 100. Default 16. Read by `migrate` alone. */
  readonly m?: number;
  /** Candidates looked at while a record is added, 4 to 1,000, at least twice `m`. Default 64. Read by `migrate` alone. */
  readonly efConstruction?: number;
  /** Candidates looked at by a query, 1 to 1,000; never fewer than are asked for. Default 100. */
  readonly efSearch?: number;
  /** Records that a query with a filter visits before it compares one by one, at least 1. Default 20,000. */
  readonly maxScanTuples?: number;
}

export interface PgVectorOptions {
  /** `postgres://user:password@host:5432/database`. Default: `DATABASE_URL`, else PGHOST, PGUSER, … as `pg` reads them. */
  readonly connectionString?: string;
  /** A pool of yours, used instead of opening one. It is never closed here. */
  readonly pool?: PgPool;
  /** Default `public`; made by `migrate` if it is not there. */
  readonly schema?: string;
  /** Default `skin_advise_passages`. Letters, digits and _, 40 at most. */
  readonly table?: string;
  /** Of the vectors, 1 to 2,000: more no HNSW index takes. */
  readonly dimensions: number;
  /** Of the embedder that makes the vectors. */
  readonly fingerprint: string;
  /** Milliseconds for one call, connecting included. Default 10,000. */
  readonly timeoutMs?: number;
  readonly hnsw?: HnswOptions;
}
