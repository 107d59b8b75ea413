import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { createMemoryStore } from '../createMemoryStore.js';
import { CONTRACT, storeContract } from '../testing/storeContract.js';
import type { Filter, Metadata, VectorRecord } from '../VectorStore.js';
import type { PgVectorStore } from './createPgVectorStore.js';
import type { PgClient, PgPool } from './PgPool.js';
import type { PgVectorOptions } from './PgVectorOptions.js';
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
  const table = `recall_${Math.random().toString(36).slice(2)}`;
  const random = seeded(7);
  const randomVector = () => unitVector(Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  const records = Array.from({ length: 2000 }, (_, place) =>
    record(`r${place}`, randomVector(), {
      topic: place < 5 ? 'rare' : `t${place % 20}`,
      conditions: [`c${place % 4}`],
    }),
  );
  const asked = Array.from({ length: 25 }, randomVector);
  const open = (options: Partial<PgVectorOptions> = {}) =>
    fresh.open({ dimensions: DIMENSIONS, table, timeoutMs: 60_000, ...options });
  let store: PgVectorStore;

  beforeAll(async () => {
    store = await open();
    await store.upsert(records);
    await fresh.pool.query(`analyze "${table}"`);
  }, BOOT_MS);

  /** How much of the exact answer the index gives, over all that are asked. It must be the index that is read. */
  const recall = async (filter?: Filter) => {
    const { pool, plans } = explaining(preferringIndex(fresh.pool));
    const indexed = await open({ pool });
    let shared = 0;
    for (const vector of asked) {
      const query = { vector, top: 10, ...(filter ? { filter } : {}) };
      const exact = (await store.query({ ...query, exact: true })).map(({ id }) => id);
      plans.length = 0;
      const found = (await indexed.query(query)).map(({ id }) => id);
      expect(plans.join('\n')).toContain(`${table}_by_vector`);
      expect(found).toHaveLength(10);
      shared += exact.filter((id) => found.includes(id)).length;
    }
    return shared / (10 * asked.length);
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
  });

  it('fill the places that a filter leaves, even if the index gives up', async () => {
    const { pool, plans } = explaining(preferringIndex(fresh.pool));
    const short = await open({ pool, hnsw: { efSearch: 1, maxScanTuples: 1 } });
    const query = { vector: asked[0]!, top: 90, filter: { topic: { in: ['t7'] } } };
    expect(await short.query(query)).toEqual(await store.query({ ...query, exact: true }));
    expect(plans).toHaveLength(2);
    expect(plans[0]).toContain(`${table}_by_vector`);
    expect(plans[1]).not.toContain(`${table}_by_vector`);
  });

  it('are read one by one if exactly is asked for, and by the filter if few records pass it', async () => {
    const { pool, plans } = explaining(fresh.pool);
    const seen = await open({ pool });
    await seen.query({ vector: asked[0]!, top: 5, exact: true });
    const filter = { topic: { in: ['rare'] } };
    expect(await seen.query({ vector: asked[0]!, top: 5, filter })).toHaveLength(5);
    expect(plans.join('\n')).toContain(`${table}_by_metadata`);
    expect(plans.join('\n')).not.toContain(`${table}_by_vector`);
  });
});

/** A pool that keeps the plan of every search that goes through it, made within its transaction. */
function explaining(pool: PgPool): { pool: PgPool; plans: string[] } {
  const plans: string[] = [];
  const connect = async (): Promise<PgClient> => {
    const client = await pool.connect();
    return {
      release: (destroy) => client.release(destroy),
      async query(text, values) {
        if (text.includes('<=>')) {
          const { rows } = await client.query(`explain ${text}`, values);
          plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        }
        return client.query(text, values);
      },
    };
  };
  return { pool: { connect }, plans };
}

/** A pool for which the index of vectors is always the cheapest: among so few records, the database would not ask it. */
function preferringIndex(pool: PgPool): PgPool {
  const dear = (value: string) =>
    `; set local enable_seqscan = ${value}; set local enable_bitmapscan = ${value}`;
  const connect = async (): Promise<PgClient> => {
    const client = await pool.connect();
    return {
      release: (destroy) => client.release(destroy),
      query(text, values) {
        if (text.startsWith('begin')) return client.query(text + dear('off'));
        return client.query(text.includes('enable_indexscan = off') ? text + dear('on') : text, values);
      },
    };
  };
  return { connect };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
