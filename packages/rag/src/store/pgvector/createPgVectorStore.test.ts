import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { createMemoryStore } from '../createMemoryStore.js';
import { CONTRACT, storeContract } from '../testing/storeContract.js';
import type { Filter, Metadata, VectorRecord } from '../VectorStore.js';
import { nearSql } from './findNearest.js';
import { tableNames } from './tableNames.js';
import { type FreshStores, freshStores } from './testing/freshStores.js';
import { type Database, startDatabase } from './testing/startDatabase.js';

/** Some seconds, and a busy machine. */
const BOOT_MS = 120_000;
let database: Database;
let fresh: FreshStores;

beforeAll(async () => {
  database = await startDatabase();
  fresh = freshStores(database);
}, BOOT_MS);

afterAll(async () => {
  expect([fresh.pool.totalCount - fresh.pool.idleCount, fresh.pool.waitingCount]).toEqual([0, 0]);
  await fresh.pool.end();
  await database.stop();
});

storeContract('PostgreSQL', () => fresh.open(CONTRACT));

const at = (...values: number[]) =>
  unitVector([...values, ...new Array(CONTRACT.dimensions - values.length).fill(0)]);
const record = (id: string, vector: Float32Array, metadata: Metadata = {}): VectorRecord => ({
  id,
  vector,
  metadata,
});

describe('a store in PostgreSQL', () => {
  it('gives the scores and the order of the store in memory, noughts and negatives and ties included', async () => {
    const [store, memory] = [await fresh.open(CONTRACT), createMemoryStore(CONTRACT)];
    const records = [
      ...[...'dcba'].map((id) => record(id, at(1, 2))),
      ...[...'hgfe'].map((id) => record(id, at())),
      record('B', at(1, 2)),
      record('opposite', at(-1)),
      record('near', at(3, 1)),
    ];
    await store.upsert(records);
    await memory.upsert(records);
    for (const vector of [at(1), at(-1), at(0, 0, 1), at()])
      for (const top of [0, 1, 3, 6, Number.POSITIVE_INFINITY])
        expect(await store.query({ vector, top })).toEqual(await memory.query({ vector, top }));
  });

  it('puts ties for the last place in the order of ids, however many there are', async () => {
    const store = await fresh.open(CONTRACT);
    const ids = Array.from({ length: 300 }, (_, place) => `id${String((place * 7) % 300).padStart(3, '0')}`);
    await store.upsert(ids.map((id) => record(id, at(1, 1))));
    const found = await store.query({ vector: at(1), top: 3 });
    expect(found.map(({ id }) => id)).toEqual(['id000', 'id001', 'id002']);
  });

  it('filters as the store in memory does, whatever the fields and values are', async () => {
    const text = fc.constantFrom(
      'a',
      'b',
      '1',
      'true',
      "'; drop table x; --",
      '{}',
      '%',
      '"',
      '\\',
      '한글 "따옴표"',
    );
    const scalar = fc.oneof(text, fc.integer({ min: -1, max: 2 }), fc.constant(0.5), fc.boolean());
    const metadata = fc.dictionary(text, fc.oneof(scalar, fc.array(text, { maxLength: 3 })), { maxKeys: 3 });
    const filter = fc.dictionary(text, fc.record({ in: fc.array(scalar, { maxLength: 3 }) }), { maxKeys: 2 });
    const store = await fresh.open(CONTRACT);
    await fc.assert(
      fc.asyncProperty(fc.array(metadata, { minLength: 1, maxLength: 8 }), filter, async (rows, asked) => {
        const memory = createMemoryStore(CONTRACT);
        const records = rows.map((row, place) => record(`r${place}`, at(1, place), { ...row }));
        await store.delete(Array.from({ length: 8 }, (_, place) => `r${place}`));
        for (const one of [store, memory]) await one.upsert(records);
        const query = { vector: at(1), top: 8, filter: { ...asked } as Filter };
        expect(await store.query(query)).toEqual(await memory.query(query));
      }),
      { numRuns: 60 },
    );
  });

  it('takes ids, values and vectors as they are, and never as SQL', async () => {
    const store = await fresh.open(CONTRACT);
    const ids = [
      "'); drop table pg_class; --",
      '$1',
      '{a,"b"}',
      '\\',
      'null',
      'NULL',
      ' ',
      '가/나 "다"',
      '\u{1F600}',
    ];
    await store.upsert(ids.map((id, place) => record(id, at(1, place), { [id]: id, list: [id, 'x'] })));
    const found = await store.query({ vector: at(1), top: 99 });
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(found.map(({ metadata }) => metadata)).toEqual(ids.map((id) => ({ [id]: id, list: [id, 'x'] })));
    await store.delete(ids.slice(1));
    expect((await store.query({ vector: at(1), top: 99 })).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  it('refuses a record that PostgreSQL would not give back as it was, and finds nothing by such a value', async () => {
    const store = await fresh.open(CONTRACT);
    const refused = (one: VectorRecord, path: string) =>
      expect(store.upsert([record('good', at(1)), one])).rejects.toMatchObject({ code: 'bad_vector', path });
    await refused(record('a\0b', at(1)), '$[1].id');
    await refused(record('half \ud83d', at(1)), '$[1].id');
    await refused(record('a', at(1), { note: 'a\0b' }), '$[1].metadata');
    await refused(record('a', at(1), { 'a\0b': ['x'] }), '$[1].metadata');
    await refused(record('a', at(1), { share: Number.NaN }), '$[1].metadata');
    expect((await store.stats()).count).toBe(0);
    await store.delete(['a\0b']);
    const filter = { note: { in: ['a\0b'] } };
    expect(await store.query({ vector: at(1), top: 1, filter })).toEqual([]);
  });

  it('stores a large batch whole, and nothing of one that breaks half way', async () => {
    const store = await fresh.open(CONTRACT);
    const records = Array.from({ length: 1100 }, (_, place) => record(`r${place}`, at(1, place)));
    await store.upsert(records);
    await store.upsert([]);
    expect((await store.stats()).count).toBe(1100);
    const broken = {
      toJSON: () => {
        throw new Error('half way');
      },
    } as unknown as string;
    const more = [...records.map(({ id, ...rest }) => ({ id: `x${id}`, ...rest }))];
    await expect(store.upsert([...more, record('z', at(1), { broken })])).rejects.toThrow();
    expect((await store.stats()).count).toBe(1100);
  });
});

describe('2,000 vectors of 64 dimensions', () => {
  const DIMENSIONS = 64;
  const TOPICS = 20;
  const table = 'recall';
  const random = seeded(7);
  const randomVector = () => unitVector(Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  const records = Array.from({ length: 2000 }, (_, place) =>
    record(`r${place}`, randomVector(), { topic: `t${place % TOPICS}`, conditions: [`c${place % 4}`] }),
  );
  const asked = Array.from({ length: 25 }, randomVector);
  const open = () =>
    fresh.open({ dimensions: DIMENSIONS, table: `${fresh.name()}_${table}`, timeoutMs: 60_000 });
  let store: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    store = await open();
    await store.upsert(records);
  }, BOOT_MS);

  const recall = async (filter?: Filter) => {
    let shared = 0;
    let wanted = 0;
    for (const vector of asked) {
      const query = { vector, top: 10, ...(filter ? { filter } : {}) };
      const exact = (await store.query({ ...query, exact: true })).map(({ id }) => id);
      const found = (await store.query(query)).map(({ id }) => id);
      expect(found).toHaveLength(exact.length);
      shared += exact.filter((id) => found.includes(id)).length;
      wanted += exact.length;
    }
    return shared / wanted;
  };

  it('are found as comparing one by one finds them, when exactly is asked for', async () => {
    const memory = createMemoryStore({ dimensions: DIMENSIONS, fingerprint: 'contract:1' });
    await memory.upsert(records);
    for (const vector of asked.slice(0, 5)) {
      const query = { vector, top: 10, filter: { conditions: { in: ['c1'] } } };
      expect(await store.query({ ...query, exact: true })).toEqual(await memory.query(query));
    }
  });

  it('are found by the index nineteen times in twenty, with a filter too', async () => {
    expect(await recall()).toBeGreaterThan(0.95);
    expect(await recall({ conditions: { in: ['c1'] } })).toBeGreaterThan(0.95);
    expect(await recall({ topic: { in: ['t3'] } })).toBeGreaterThan(0.95);
  });

  it('fill the places that a filter leaves, even if the index gives up', async () => {
    const name = fresh.name();
    const hnsw = { efSearch: 1, maxScanTuples: 1 };
    const short = await fresh.open({ dimensions: DIMENSIONS, table: name, hnsw });
    await short.upsert(records);
    const filter = { topic: { in: ['t3'] } };
    expect(await short.query({ vector: asked[0]!, top: 100, filter })).toHaveLength(2000 / TOPICS);
  });
});

describe('the index', () => {
  it('is what a query reads, unless exactly is asked for or few records pass the filter', async () => {
    const table = fresh.name();
    const store = await fresh.open({ dimensions: 64, table, timeoutMs: 60_000 });
    const random = seeded(9);
    const records = Array.from({ length: 2000 }, (_, place) =>
      record(`r${place}`, unitVector(Array.from({ length: 64 }, () => random() - 0.5)), {
        topic: place < 5 ? 'rare' : 'common',
      }),
    );
    await store.upsert(records);
    await fresh.pool.query(`analyze "${table}"`);
    const names = tableNames('public', table);
    const vector = `[${records[0]!.vector.join()}]`;
    const plan = async (filter: Filter | undefined, exact: boolean, values: unknown[]) => {
      const { rows } = await fresh.pool.query(`explain ${nearSql(names, { filter, exact })}`, [
        vector,
        26,
        ...values,
      ]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    const topic = (value: string) => [{ topic: { in: [value] } }, [[`{"topic":"${value}"}`]]] as const;
    expect(await plan(undefined, false, [])).toContain(`${table}_by_vector`);
    const [common, values] = topic('common');
    expect(await plan(common, false, [...values])).toContain(`${table}_by_vector`);
    expect(await plan(undefined, true, [])).not.toContain(`${table}_by_vector`);
    const [rare, few] = topic('rare');
    expect(await plan(rare, false, [...few])).toContain(`${table}_by_metadata`);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
