export {
  createPgVectorStore,
  type MigrateOptions,
  type PgStoreQuery,
  type PgVectorStore,
} from './createPgVectorStore.js';
export type { PgClient, PgPool } from './PgPool.js';
export type { HnswOptions, PgVectorOptions } from './PgVectorOptions.js';
