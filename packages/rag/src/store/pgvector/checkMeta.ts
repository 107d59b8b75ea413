import { storeMismatch, storeRefused } from '../storeErrors.js';
import { migrations } from './migrations.js';
import type { PgClient } from './PgPool.js';
import type { Settled } from './settle.js';

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
  const newest = migrations(settled).length;
  checkMeta(await readMeta(client, settled), settled, { atLeast: newest, atMost: newest });
}

/** @throws SkinAdviseError `store_mismatch`, `store_refused` */
export function checkMeta(
  meta: Meta | undefined,
  { names, dimensions, fingerprint }: Settled,
  { atLeast = 0, atMost }: { readonly atLeast?: number; readonly atMost: number },
): void {
  const version = meta?.version ?? 0;
  const refuse = (hint: string) => storeRefused('PostgreSQL', `${names.shown} at step ${version}`, hint);
  if (!meta || version < atLeast) throw refuse('Run migrate() of the store');
  if (version > atMost) throw refuse('A newer @skin-advise/rag made it: update this one');
  if (meta.fingerprint !== fingerprint || meta.dimensions !== dimensions)
    throw storeMismatch(
      `${meta.fingerprint} with ${meta.dimensions} dimensions in ${names.shown}`,
      `${fingerprint} with ${dimensions} dimensions`,
    );
}
