import { storeMismatch, storeRefused } from '../storeErrors.js';
import { migrations } from './migrations.js';
import type { PgClient } from './PgPool.js';
import type { Settled } from './settle.js';

export const MIGRATE =
  'Run migrate() of the store once, as `skin-advise index build … --store pgvector` does';

/** What a store says about itself. */
export interface Meta {
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly version: number;
}

export async function readMeta(client: PgClient, { names }: Settled): Promise<Meta | undefined> {
  const { rows } = await client.query(
    `select dimensions, fingerprint, schema_version as version from ${names.meta}`,
  );
  return rows[0] as unknown as Meta | undefined;
}

/** @throws SkinAdviseError `store_mismatch`, `store_refused` */
export async function checkOpened(client: PgClient, settled: Settled): Promise<void> {
  checkMadeBy(await readNewest(client, settled), settled);
}

/**
 * What an open store says about itself, whoever filled it.
 *
 * @throws SkinAdviseError `store_refused`
 */
export async function readNewest(client: PgClient, settled: Settled): Promise<Meta> {
  const newest = migrations(settled).length;
  const meta = await readMeta(client, settled);
  checkVersion(meta, settled, { atLeast: newest, atMost: newest });
  return meta;
}

/** @throws SkinAdviseError `store_mismatch`, `store_refused` */
export function checkMeta(meta: Meta | undefined, settled: Settled, steps: Steps): void {
  checkVersion(meta, settled, steps);
  checkMadeBy(meta, settled);
}

interface Steps {
  readonly atLeast?: number;
  readonly atMost: number;
}

function checkVersion(
  meta: Meta | undefined,
  { names }: Settled,
  { atLeast = 0, atMost }: Steps,
): asserts meta is Meta {
  const version = meta?.version ?? 0;
  const refuse = (hint: string) => storeRefused('PostgreSQL', `${names.shown} at step ${version}`, hint);
  if (!meta || version < atLeast) throw refuse(MIGRATE);
  if (version > atMost) throw refuse('A newer @skin-advise/rag made it: update this one');
}

function checkMadeBy(meta: Meta, { names, dimensions, fingerprint }: Settled): void {
  if (meta.fingerprint !== fingerprint || meta.dimensions !== dimensions)
    throw storeMismatch(
      `${meta.fingerprint} with ${meta.dimensions} dimensions in ${names.shown}`,
      `${fingerprint} with ${dimensions} dimensions`,
    );
}
