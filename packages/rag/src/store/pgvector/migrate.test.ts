import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { createPgVectorStore } from './createPgVectorStore.js';
import { foundations, migrations } from './migrations.js';
import type { PgPool } from './PgPool.js';
import { settle } from './settle.js';
import { type FreshStores, freshStores } from './testing/freshStores.js';
import { type Database, startDatabase } from './testing/startDatabase.js';

/** Some seconds, and a busy machine. */
const BOOT_MS = 120_000;
const EMBEDDER = { dimensions: 3, fingerprint: 'embedder:1' } as const;
const STEPS = migrations(settle(EMBEDDER)).length;
let database: Database;
let fresh: FreshStores;

beforeAll(async () => {
  database = await startDatabase();
  fresh = freshStores(database);
}, BOOT_MS);

afterAll(async () => {
  await fresh.pool.end();
  await database.stop();
});

const open = (options: Partial<Parameters<typeof createPgVectorStore>[0]> = {}) =>
  createPgVectorStore({ ...EMBEDDER, pool: fresh.pool, table: fresh.name(), ...options });
const versionsOf = async (table: string, schema = 'public') =>
  (await fresh.pool.query(`select version from "${schema}"."${table}_versions" order by version`)).rows.map(
    ({ version }) => version,
  );
const one = { id: 'a', vector: unitVector([1, 2, 3]), metadata: {} };

describe('migrate', () => {
  it('makes the tables and their indexes once, and keeps what they hold when run again', async () => {
    const table = fresh.name();
    const store = open({ table });
    await store.migrate();
    await store.upsert([one]);
    await store.migrate();
    expect(await store.stats()).toEqual({ count: 1, ...EMBEDDER });
    expect(await versionsOf(table)).toEqual(Array.from({ length: STEPS }, (_, step) => step + 1));
    const { rows } = await fresh.pool.query('select indexdef from pg_indexes where tablename = $1', [table]);
    const indexes = rows.map(({ indexdef }) => indexdef).join('\n');
    expect(indexes).toMatch(/hnsw \(vector vector_cosine_ops\) WITH \(m='16', ef_construction='64'\)/);
    expect(indexes).toMatch(/gin \(metadata jsonb_path_ops\)/);
  });

  it('may be run by several processes at once', async () => {
    const [schema, table] = [fresh.name(), fresh.name()];
    const pools = Array.from({ length: 4 }, () => new pg.Pool({ connectionString: database.url, max: 1 }));
    await Promise.all(pools.map((pool) => open({ pool, schema, table }).migrate()));
    await Promise.all(pools.map((pool) => pool.end()));
    expect(await versionsOf(table, schema)).toHaveLength(STEPS);
    expect(await open({ schema, table }).stats()).toEqual({ count: 0, ...EMBEDDER });
  });

  it('leaves nothing behind when a step fails', async () => {
    const table = fresh.name();
    const failing = answering(fresh.pool, 'using hnsw', () => {
      throw Object.assign(new Error('no memory'), { code: '53200' });
    });
    await expect(open({ table, pool: failing }).migrate()).rejects.toMatchObject({
      code: 'store_unavailable',
    });
    await expect(open({ table }).stats()).rejects.toMatchObject({ code: 'store_refused' });
    await open({ table }).migrate();
    expect(await versionsOf(table)).toHaveLength(STEPS);
  });

  it('refuses a pgvector that lets a filter starve a query', async () => {
    const old = answering(fresh.pool, 'extversion', () => ({ rows: [{ version: '0.7.4' }] }));
    await expect(open({ pool: old }).migrate()).rejects.toMatchObject({
      code: 'store_refused',
      found: 'pgvector 0.7.4',
      hint: expect.stringContaining('0.8'),
    });
  });

  it('runs the SQL that docs/stores.md shows', () => {
    const plain = (text: string) =>
      text
        .replace(/--.*$/gm, '')
        .replace(/[\s;]+/g, ' ')
        .trim();
    const page = readFileSync(new URL('../../../../../docs/stores.md', import.meta.url), 'utf8');
    const shown = /```sql\n([\s\S]*?)```/.exec(page)![1]!;
    const settled = settle({ dimensions: 64, fingerprint: 'any' });
    expect(plain(shown)).toBe(plain([foundations(settled), ...migrations(settled)].join(';')));
  });

  it('takes names that could be SQL for what they are', async () => {
    for (const name of ['a"; drop table b; --', 'a.b', '', '1a', 'ㄱ', 'a'.repeat(41)]) {
      expect(() => open({ table: name })).toThrowError(expect.objectContaining({ code: 'store_refused' }));
      expect(() => open({ schema: name })).toThrowError(expect.objectContaining({ code: 'store_refused' }));
    }
    const store = open({ schema: 'Select', table: `Table_${fresh.name()}` });
    await store.migrate();
    await store.upsert([one]);
    expect((await store.query({ vector: one.vector, top: 1 }))[0]!.id).toBe('a');
  });

  it('takes only numbers in their range', () => {
    const bad = [
      { dimensions: 0 },
      { dimensions: 2001 },
      { dimensions: '3); drop table b; --' as unknown as number },
      { timeoutMs: 0.5 },
      { hnsw: { m: 40 } },
      { hnsw: { efSearch: 1001 } },
      { hnsw: { maxScanTuples: Number.NaN } },
    ];
    for (const options of bad)
      expect(() => open(options)).toThrowError(expect.objectContaining({ code: 'store_refused' }));
  });
});

describe('a store', () => {
  it('that was never migrated says so', async () => {
    await expect(open().query({ vector: one.vector, top: 1 })).rejects.toMatchObject({
      code: 'store_refused',
      hint: expect.stringContaining('migrate()'),
    });
  });

  it('of another embedder says whose it is, is refused by every other call, migrate included, and changed by none', async () => {
    const table = fresh.name();
    const store = open({ table });
    await store.migrate();
    await store.upsert([one]);
    const vector = new Float32Array(4);
    for (const other of [open({ table, fingerprint: 'embedder:2' }), open({ table, dimensions: 4 })]) {
      const records = [{ ...one, vector: other === undefined ? vector : one.vector }];
      const mismatch = { code: 'store_mismatch', found: expect.stringContaining('embedder:1 with 3') };
      await expect(other.migrate()).rejects.toMatchObject(mismatch);
      expect(await other.stats()).toEqual({ count: 1, ...EMBEDDER });
      await expect(other.delete(['a'])).rejects.toMatchObject(mismatch);
      await expect(other.upsert(records)).rejects.toThrow();
    }
    const other = open({ table, fingerprint: 'embedder:2' });
    await expect(other.upsert([one])).rejects.toMatchObject({ hint: expect.stringMatching(/rebuild/i) });
    await expect(other.query({ vector: one.vector, top: 1 })).rejects.toMatchObject({
      code: 'store_mismatch',
    });
    expect(await store.stats()).toEqual({ count: 1, ...EMBEDDER });
  });

  it('made by a newer version of this library is left alone', async () => {
    const table = fresh.name();
    const store = open({ table });
    await store.migrate();
    await fresh.pool.query(`insert into "${table}_versions" (version) values (${STEPS + 1})`);
    await fresh.pool.query(`update "${table}_meta" set schema_version = ${STEPS + 1}`);
    for (const call of [store.stats(), store.migrate()])
      await expect(call).rejects.toMatchObject({
        code: 'store_refused',
        hint: expect.stringContaining('newer'),
      });
  });

  it('is used, and found up to date, by a user who may make nothing', async () => {
    const [schema, table, user] = [fresh.name(), fresh.name(), fresh.name()];
    await open({ schema, table }).migrate();
    await fresh.pool.query(`create role ${user}; grant usage on schema ${schema} to ${user};
      grant select on all tables in schema ${schema} to ${user}`);
    const reader = open({ schema, table, pool: as(fresh.pool, user) });
    expect((await reader.stats()).count).toBe(0);
    await expect(reader.upsert([one])).rejects.toMatchObject({
      code: 'store_refused',
      found: expect.stringContaining('permission denied'),
      hint: expect.stringContaining('Grant'),
    });
    await reader.migrate();
    await expect(open({ schema: fresh.name(), pool: as(fresh.pool, user) }).migrate()).rejects.toMatchObject({
      code: 'store_refused',
    });
  });
});

/** A pool whose statements that hold `text` are answered here. */
function answering(pool: PgPool, text: string, answer: () => { rows: Record<string, unknown>[] }): PgPool {
  const connect = async () => {
    const client = await pool.connect();
    return {
      release: (destroy?: boolean) => client.release(destroy),
      query: async (sql: string, values?: unknown[]) =>
        sql.includes(text) ? answer() : client.query(sql, values),
    };
  };
  return { connect };
}

/** A pool whose transactions are another user's. */
function as(pool: PgPool, user: string): PgPool {
  const connect = async () => {
    const client = await pool.connect();
    return {
      release: (destroy?: boolean) => client.release(destroy),
      query: (sql: string, values?: unknown[]) =>
        client.query(sql.startsWith('begin') ? `${sql}; set local role ${user}` : sql, values),
    };
  };
  return { connect };
}
