import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { createPgVectorStore, type PgVectorStore } from './createPgVectorStore.js';
import type { PgVectorOptions } from './PgVectorOptions.js';
import { type FreshStores, freshStores } from './testing/freshStores.js';
import { type Database, startDatabase } from './testing/startDatabase.js';
import { errorResponse, startSilentServer } from './testing/startSilentServer.js';
import { startWire, type Wire } from './testing/startWire.js';

/** Some seconds, and a busy machine. */
const BOOT_MS = 120_000;
const EMBEDDER = { dimensions: 3, fingerprint: 'embedder:1' } as const;
const PASSWORD = 'never to be shown';
const one = { id: 'a', vector: unitVector([1, 2, 3]), metadata: {} };
const another = { ...one, id: 'b' };
const unavailable = { code: 'store_unavailable' };
let database: Database;
let fresh: FreshStores;
let wire: Wire;
let table: string;
let pool: pg.Pool;
let store: PgVectorStore;
const closing: (() => Promise<void>)[] = [];

const open = (options: Partial<PgVectorOptions> = {}) =>
  createPgVectorStore({ ...EMBEDDER, table, pool, timeoutMs: 5000, ...options });
const urlOf = (port: number) => `postgres://me:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
const counts = ({ totalCount, idleCount, waitingCount }: pg.Pool) => ({
  totalCount,
  idleCount,
  waitingCount,
});

async function through(port: number): Promise<pg.Pool> {
  const address = new URL(database.url);
  address.hostname = '127.0.0.1';
  address.port = String(port);
  const made = new pg.Pool({ connectionString: address.href, max: 2 });
  made.on('error', () => {});
  closing.push(() => made.end());
  return made;
}

beforeAll(async () => {
  database = await startDatabase();
  fresh = freshStores(database);
}, BOOT_MS);

afterEach(async () => {
  await wire?.stop();
  for (const close of closing.splice(0)) await close();
});

afterAll(async () => {
  await fresh.pool.end();
  await database.stop();
});

describe('a connection that fails', () => {
  const lone = async (port: number, options: Partial<PgVectorOptions> = {}) => {
    const made = createPgVectorStore({
      ...EMBEDDER,
      connectionString: urlOf(port),
      timeoutMs: 500,
      ...options,
    });
    closing.push(() => made.close());
    return made.stats().then(
      () => expect.unreachable(),
      (error: unknown) => error,
    );
  };

  it('because nobody listens is unavailable', async () => {
    const nobody = await startSilentServer();
    await nobody.stop();
    const error = await lone(nobody.port, { timeoutMs: 5000 });
    expect(error).toMatchObject({ ...unavailable, found: expect.stringContaining('ECONNREFUSED') });
    expect(inspect(error, { depth: 9 })).not.toContain(PASSWORD);
  });

  it('because nobody answers is unavailable at the deadline', async () => {
    const silent = await startSilentServer();
    closing.push(() => silent.stop());
    const before = performance.now();
    expect(await lone(silent.port)).toMatchObject({
      ...unavailable,
      found: expect.stringContaining('500 ms'),
    });
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it.each([
    ['28P01', 'password authentication failed for user "me"', 'store_refused', /password/],
    ['3D000', 'database "postgres" does not exist', 'store_refused', /Create the database/],
    ['53300', 'sorry, too many clients already', 'store_unavailable', /try again/i],
    ['57P03', 'the database system is starting up', 'store_unavailable', /try again/i],
    ['28000', `no entry for "me" with ${PASSWORD}`, 'store_refused', /password/],
  ])('with %s is told by its kind, without the password', async (state, message, code, hint) => {
    const server = await startSilentServer(errorResponse(state, message));
    closing.push(() => server.stop());
    const error = await lone(server.port, { timeoutMs: 5000 });
    expect(error).toMatchObject({ code, hint: expect.stringMatching(hint) });
    expect(inspect(error, { depth: 9 })).not.toContain(PASSWORD);
  });

  it('because the driver is not installed says what to install, and a pool of one’s own needs none', async () => {
    vi.doMock('pg', () => {
      throw Object.assign(new Error("Cannot find package 'pg'"), { code: 'ERR_MODULE_NOT_FOUND' });
    });
    const error = await lone(1);
    vi.doUnmock('pg');
    expect(error).toMatchObject({ code: 'not_installed', hint: expect.stringContaining('npm install pg') });
  });
});

describe('a call on a connection that worked', () => {
  const warm = async (options: Partial<PgVectorOptions> = {}) => {
    table = fresh.name();
    wire = await startWire(database);
    pool = await through(wire.port);
    store = open(options);
    await store.migrate();
    await store.upsert([one]);
  };

  it('is unavailable at its deadline when the other side goes silent, and the connection is given up', async () => {
    await warm();
    wire.hold();
    const query = open({ timeoutMs: 300 }).query({ vector: one.vector, top: 1 });
    await expect(query).rejects.toMatchObject({ ...unavailable, found: 'No answer within 300 ms' });
    expect(counts(pool)).toEqual({ totalCount: 0, idleCount: 0, waitingCount: 0 });
  });

  it('is unavailable at once when the connection is cut, and the next call has a new one', async () => {
    await warm();
    const call = open({ pool: atStatement(pool, 'select count', () => wire.cut()) }).stats();
    await expect(call).rejects.toMatchObject({
      ...unavailable,
      found: expect.stringMatching(/terminated|ECONN/),
    });
    expect((await store.stats()).count).toBe(1);
    expect(counts(pool)).toEqual({ totalCount: 1, idleCount: 1, waitingCount: 0 });
  });

  it('stops when its caller does, without waiting for the database', async () => {
    await warm();
    const caller = new AbortController();
    const stopping = atStatement(pool, 'select count', () => {
      wire.hold();
      setTimeout(() => caller.abort(), 20);
    });
    await expect(open({ pool: stopping }).stats(caller.signal)).rejects.toMatchObject({ code: 'aborted' });
    expect(counts(pool)).toEqual({ totalCount: 0, idleCount: 0, waitingCount: 0 });
  });

  it('leaves nothing half written when it ends before its commit', async () => {
    await warm();
    const lost = atStatement(pool, 'commit', () => wire.hold());
    await expect(open({ pool: lost, timeoutMs: 500 }).upsert([another])).rejects.toMatchObject(unavailable);
    wire.cut();
    const direct = open({ pool: fresh.pool });
    expect((await direct.stats()).count).toBe(1);
    await direct.upsert([another]);
    expect((await direct.stats()).count).toBe(2);
  });

  it('that waits for a client in vain gives back the one that comes too late', async () => {
    await warm();
    const taken = [await pool.connect(), await pool.connect()];
    await expect(open({ timeoutMs: 200 }).stats()).rejects.toMatchObject(unavailable);
    for (const client of taken) client.release();
    await vi.waitFor(() => expect(counts(pool)).toEqual({ totalCount: 2, idleCount: 2, waitingCount: 0 }));
    expect((await store.stats()).count).toBe(1);
  });

  it('keeps its connection after an error of the database, and gives back every client', async () => {
    await warm();
    const bad = open({ table: 'never_migrated' });
    const gone = AbortSignal.abort();
    const calls = Array.from({ length: 12 }, (_, place) =>
      [
        () => store.stats(),
        () => bad.stats(),
        () => store.query({ vector: one.vector, top: 1 }),
        () => store.stats(gone),
      ][place % 4]!(),
    );
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    const { totalCount, idleCount, waitingCount } = pool;
    expect([totalCount - idleCount, waitingCount]).toEqual([0, 0]);
    expect(totalCount).toBeGreaterThan(0);
  });
});

describe('a store that opens its own connections', () => {
  it('closes them, and leaves a pool that was handed in open', async () => {
    table = fresh.name();
    const own = createPgVectorStore({ ...EMBEDDER, table, connectionString: database.url });
    await own.migrate();
    await own.close();
    await own.close();
    pool = fresh.pool;
    const lent = open();
    await lent.stats();
    await lent.close();
    expect((await lent.stats()).count).toBe(0);
  });
});

describe('a pool of another driver', () => {
  it('gets a client that cannot even roll back with the word to close it, and once only', async () => {
    const released: (boolean | undefined)[] = [];
    const broken = {
      query: async () => {
        throw new Error('gone');
      },
      release: (destroy?: boolean) => released.push(destroy),
    };
    const call = open({ pool: { connect: async () => broken } }).stats();
    await expect(call).rejects.toMatchObject({ ...unavailable, found: 'gone' });
    expect(released).toEqual([true]);
  });
});

// What the database in process cannot do, having one session: see startDatabase.
describe.runIf(process.env.PGVECTOR_TEST_URL)('a server with sessions of its own', () => {
  it('ends a statement that waits for a lock, even when the client is gone', async () => {
    table = fresh.name();
    const waiting = createPgVectorStore({
      ...EMBEDDER,
      table,
      connectionString: database.url,
      timeoutMs: 700,
    });
    await waiting.migrate();
    const holder = await fresh.pool.connect();
    await holder.query(`begin; lock table "${table}" in access exclusive mode`);
    await expect(waiting.upsert([one])).rejects.toMatchObject(unavailable);
    const left = () =>
      fresh.pool.query('select 1 from pg_stat_activity where query like $1', [`insert into%${table}%`]);
    await vi.waitFor(async () => expect((await left()).rows).toEqual([]), { timeout: 5000 });
    await holder.query('rollback');
    holder.release();
    expect((await waiting.stats()).count).toBe(0);
    await waiting.close();
  });

  it('refuses a wrong password', async () => {
    const address = new URL(database.url);
    address.password = 'wrong-and-secret';
    const wrong = createPgVectorStore({ ...EMBEDDER, connectionString: address.href });
    const error = await wrong.stats().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'store_refused', hint: expect.stringContaining('password') });
    expect(inspect(error, { depth: 9 })).not.toContain('wrong-and-secret');
    await wrong.close();
  });
});

/** A pool where something happens just before a statement is sent. */
function atStatement(inner: pg.Pool, text: string, happens: () => void): Pick<pg.Pool, 'connect'> {
  const connect = async () => {
    const client = await inner.connect();
    const query = client.query.bind(client) as (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;
    return Object.assign(Object.create(client), {
      query(sql: string, values?: unknown[]) {
        const sent = query(sql, values);
        if (sql.includes(text)) happens();
        return sent;
      },
    });
  };
  return { connect } as Pick<pg.Pool, 'connect'>;
}
