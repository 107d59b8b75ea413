import { storeRefused } from '../storeErrors.js';
import type { HnswOptions, PgVectorOptions } from './PgVectorOptions.js';
import { type TableNames, tableNames } from './tableNames.js';

/** Options with every default filled in. */
export interface Settled {
  readonly names: TableNames;
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly timeoutMs: number;
  readonly hnsw: Required<HnswOptions>;
}

const LONGEST_TIMEOUT = 2_147_483_647;

/**
 * These numbers become part of statements that take no parameters, so that each must be a whole number in its range.
 *
 * @throws SkinAdviseError `store_refused`
 */
export function settle({
  schema,
  table,
  dimensions,
  fingerprint,
  timeoutMs,
  hnsw,
}: PgVectorOptions): Settled {
  const { m = 16, efConstruction = 64, efSearch = 100, maxScanTuples = 20_000 } = hnsw ?? {};
  return {
    names: tableNames(schema, table),
    dimensions: whole('dimensions', dimensions, 1, 2000),
    fingerprint,
    timeoutMs: whole('timeoutMs', timeoutMs ?? 10_000, 1, LONGEST_TIMEOUT),
    hnsw: {
      m: whole('hnsw.m', m, 2, 100),
      efConstruction: whole('hnsw.efConstruction', efConstruction, Math.max(4, 2 * m), 1000),
      efSearch: whole('hnsw.efSearch', efSearch, 1, 1000),
      maxScanTuples: whole('hnsw.maxScanTuples', maxScanTuples, 1, LONGEST_TIMEOUT),
    },
  };
}

/** @throws SkinAdviseError `store_refused` */
export function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw storeRefused('PostgreSQL', `${name} ${value}`, `Give a whole number from ${least} to ${most}`);
}
