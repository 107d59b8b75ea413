import { storeRefused } from '../storeErrors.js';
import { checkMeta, readMeta } from './checkMeta.js';
import { foundations, migrations } from './migrations.js';
import type { PgClient } from './PgPool.js';
import type { Settled } from './settle.js';

/** Of this library, whatever the tables are called: two stores may want to make the same schema or extension at once. */
const LOCK = "select pg_advisory_xact_lock(hashtext('skin-advise'), hashtext('migrate'))";

/**
 * Takes the store to the newest step, within the transaction of `client`. Of processes that do so at once, one works and the
 * others wait, then find nothing to do.
 *
 * @throws SkinAdviseError `store_mismatch`, `store_refused`
 */
export async function migrate(client: PgClient, settled: Settled): Promise<void> {
  const steps = migrations(settled);
  await client.query(LOCK);
  const done = await stepsDone(client, settled);
  if (done > 0) checkMeta(await readMeta(client, settled), settled, { atMost: steps.length });
  if (done >= steps.length) return;
  await layFoundations(client, settled);
  for (let step = done; step < steps.length; step += 1) {
    await client.query(steps[step]!);
    if (step === 0) await checkExtension(client);
    await client.query(`insert into ${settled.names.versions} (version) values ($1)`, [step + 1]);
  }
  await writeMeta(client, settled, steps.length);
}

async function stepsDone(client: PgClient, { names }: Settled): Promise<number> {
  const { rows: there } = await client.query('select to_regclass($1) as found', [names.versions]);
  if (there[0]!.found === null) return 0;
  const { rows } = await client.query(`select coalesce(max(version), 0) as newest from ${names.versions}`);
  return Number(rows[0]!.newest);
}

/** The right to make a schema is asked for only where there is none: "if not exists" asks for it always. */
async function layFoundations(client: PgClient, settled: Settled): Promise<void> {
  const { schema } = settled.names;
  const { rows } = await client.query('select to_regnamespace($1) as found', [schema]);
  if (rows[0]!.found === null) await client.query(`create schema ${schema}`);
  await client.query(foundations(settled));
}

/** Before 0.8 a filter starves a query of neighbours, as the index gives up too early. */
async function checkExtension(client: PgClient): Promise<void> {
  const { rows } = await client.query(
    "select extversion as version from pg_extension where extname = 'vector'",
  );
  const version = String(rows[0]?.version);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 0 && minor < 8)
    throw storeRefused(
      'PostgreSQL',
      `pgvector ${version}`,
      'Run: alter extension vector update (0.8 or newer)',
    );
}

async function writeMeta(client: PgClient, settled: Settled, version: number): Promise<void> {
  const { names, dimensions, fingerprint } = settled;
  await client.query(
    `insert into ${names.meta} (dimensions, fingerprint, schema_version) values ($1, $2, $3)
     on conflict (only_row) do update set schema_version = excluded.schema_version`,
    [dimensions, fingerprint, version],
  );
}
