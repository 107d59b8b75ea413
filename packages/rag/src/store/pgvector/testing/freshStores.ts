import pg from 'pg';
import { createPgVectorStore, type PgVectorStore } from '../createPgVectorStore.js';
import type { PgVectorOptions } from '../PgVectorOptions.js';
import type { Database } from './startDatabase.js';

/** Stores of one suite, each with tables of its own, on one pool. */
export interface FreshStores {
  readonly pool: pg.Pool;
  /** A table name that nobody has. */
  name(): string;
  open(options: Partial<PgVectorOptions> & Pick<PgVectorOptions, 'dimensions'>): Promise<PgVectorStore>;
}

export function freshStores(database: Database): FreshStores {
  const pool = new pg.Pool({ connectionString: database.url });
  pool.on('error', () => {});
  const run = Math.random().toString(36).slice(2, 10);
  let made = 0;
  const name = () => {
    made += 1;
    return `test_${run}_${made}`;
  };
  return {
    pool,
    name,
    async open(options) {
      const store = createPgVectorStore({ pool, table: name(), fingerprint: 'contract:1', ...options });
      await store.migrate();
      return store;
    },
  };
}
