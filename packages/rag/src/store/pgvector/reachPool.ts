import { SkinAdviseError } from '@skin-advise/core';
import type { OwnPool, PgPool } from './PgPool.js';
import type { PgVectorOptions } from './PgVectorOptions.js';
import { type Secrets, secretsOf } from './secretsOf.js';

/** The way to the database, opened when it is first needed. */
export interface Reach {
  pool(): Promise<PgPool>;
  readonly secrets: Secrets;
  /** Closes what was opened here; a pool that was handed in stays open. */
  close(): Promise<void>;
}

/** There is no `process` in a browser, and there no connection string is looked for. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;
const environment = (): Readonly<Record<string, string | undefined>> =>
  typeof process === 'undefined' ? {} : process.env;

export function reachPool({ pool, connectionString }: PgVectorOptions, timeoutMs: number): Reach {
  if (pool) return { pool: async () => pool, secrets: secretsOf(), close: async () => {} };
  const { DATABASE_URL, PGPASSWORD } = environment();
  const address = connectionString ?? DATABASE_URL;
  const secrets = secretsOf(address, PGPASSWORD);
  let opened: Promise<OwnPool> | undefined;
  return {
    secrets,
    pool() {
      opened ??= openPool(address, timeoutMs);
      return opened;
    },
    async close() {
      await (await opened?.catch(() => undefined))?.end();
      opened = undefined;
    },
  };
}

async function openPool(connectionString: string | undefined, timeoutMs: number): Promise<OwnPool> {
  const { Pool } = await loadPg();
  const pool = new Pool({
    ...(connectionString === undefined ? {} : { connectionString }),
    connectionTimeoutMillis: timeoutMs,
    application_name: 'skin-advise',
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced when the next is asked for; unheard, the event would end the process.
  pool.on('error', () => {});
  return pool;
}

interface PgModule {
  readonly Pool: new (options: object) => OwnPool & { on(event: 'error', listener: () => void): void };
}

/** Not typed by the package, so that who does not use it needs neither it nor its types. */
async function loadPg(): Promise<PgModule> {
  try {
    const loaded = await import('pg' as string);
    return loaded.default ?? loaded;
  } catch (cause) {
    throw new SkinAdviseError({
      code: 'not_installed',
      message: 'The client of PostgreSQL cannot be loaded',
      found: 'no usable package pg',
      hint: 'npm install pg@8; code can also hand in a pool',
      cause,
    });
  }
}
