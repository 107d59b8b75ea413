import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { CONTRACT, storeContract } from '../testing/storeContract.js';
import type { VectorRecord } from '../VectorStore.js';
import { createPineconeStore } from './createPineconeStore.js';
import type { PineconeStoreOptions } from './PineconeStoreOptions.js';
import { type PineconeServer, startPineconeServer } from './testing/startPineconeServer.js';

const { dimensions, fingerprint } = CONTRACT;
let server: PineconeServer;
let namespaces = 0;
beforeAll(async () => {
  server = await startPineconeServer({ dimension: dimensions });
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

const open = (options: Partial<PineconeStoreOptions> = {}) => {
  namespaces += 1;
  return createPineconeStore({
    apiKey: server.key,
    host: server.url,
    namespace: `n${namespaces}`,
    dimensions,
    fingerprint,
    backoff: () => 0,
    ...options,
  });
};
const axis = (at: number) => unitVector(Array.from({ length: dimensions }, (_, d) => (d === at ? 1 : 0)));
const record = (id: string, vector = axis(0), metadata: VectorRecord['metadata'] = {}): VectorRecord => ({
  id,
  vector,
  metadata,
});
const asked = (path: string) => server.seen.filter((request) => request.path === path);

storeContract('pinecone', () => open());

describe('a Pinecone store', () => {
  it('orders a tie by id even where more are tied than wanted, asking again only then', async () => {
    const store = await open();
    const ids = Array.from({ length: 300 }, (_, at) => `id${String((at * 7) % 300).padStart(3, '0')}`);
    await store.upsert(ids.map((id) => record(id)));
    await store.upsert([record('zz', axis(1))]);
    server.seen.length = 0;
    const found = await store.query({ vector: axis(0), top: 3 });
    expect(found.map(({ id }) => id)).toEqual(['id000', 'id001', 'id002']);
    expect(asked('/query').length).toBeGreaterThan(1);
    server.seen.length = 0;
    expect((await store.query({ vector: axis(1), top: 1 })).map(({ id }) => id)).toEqual(['zz']);
    expect(asked('/query')).toHaveLength(1);
  });

  it('gives back metadata as they were stored, without what it keeps for itself', async () => {
    const store = await open();
    const metadata = { title: '두피', conditions: ['acne', 'oil'], empty: [], year: 2024, checked: false };
    await store.upsert([record('a', axis(0), metadata)]);
    expect(await store.query({ vector: axis(0), top: 1 })).toEqual([{ id: 'a', score: 1, metadata }]);
  });

  it('filters by booleans and numbers, and finds nothing where a filter allows nothing', async () => {
    const store = await open();
    await store.upsert([
      record('new', axis(0), { year: 2024, checked: true }),
      record('old', axis(0), { year: 1999, checked: true }),
      record('rash', axis(0), { year: 2024, checked: false }),
    ]);
    const ids = async (filter: object) =>
      (await store.query({ vector: axis(0), top: 9, filter: filter as never })).map(({ id }) => id);
    expect(await ids({ checked: { in: [true] }, year: { in: [2024, 2025] } })).toEqual(['new']);
    expect(await ids({ checked: { in: [true, false] }, year: { in: [2024] } })).toEqual(['new', 'rash']);
    expect(await ids({ checked: { in: [] } })).toEqual([]);
    expect(await ids({})).toEqual(['new', 'old', 'rash']);
  });

  it('finds nothing near noughts, and asks nobody for it', async () => {
    const store = await open();
    await store.upsert([record('a')]);
    server.seen.length = 0;
    expect(await store.query({ vector: new Float32Array(dimensions), top: 3 })).toEqual([]);
    expect(await store.query({ vector: axis(0), top: 0 })).toEqual([]);
    expect(server.seen).toEqual([]);
  });

  it.each([
    ['noughts', record('x', new Float32Array(dimensions)), 'bad_vector', '$[1].vector'],
    ['an id that is not ASCII', record('ko/비듬'), 'bad_vector', '$[1].id'],
    ['an id too long', record('x'.repeat(513)), 'bad_vector', '$[1].id'],
    ['null', record('x', axis(0), { topic: null } as never), 'bad_metadata', '$[1].metadata.topic'],
    ['NaN', record('x', axis(0), { year: Number.NaN }), 'bad_metadata', '$[1].metadata.year'],
    ['an object', record('x', axis(0), { source: {} } as never), 'bad_metadata', '$[1].metadata.source'],
    [
      'its own field',
      record('x', axis(0), { _fingerprint: 'y' }),
      'bad_metadata',
      '$[1].metadata._fingerprint',
    ],
    ['over 40 KB', record('x', axis(0), { text: '가'.repeat(14_000) }), 'bad_metadata', '$[1].metadata'],
  ])('sends nothing of a batch with %s, and says where', async (_, bad, code, path) => {
    const store = await open();
    await expect(store.upsert([record('good'), bad])).rejects.toMatchObject({ code, path });
    expect(server.seen).toEqual([]);
  });

  it('sends at most a thousand records a request, and under 2 MB', async () => {
    const store = await open();
    await store.upsert(Array.from({ length: 2_001 }, (_, at) => record(`r${at}`)));
    const counts = () => asked('/vectors/upsert').map(({ body }) => JSON.parse(body).vectors.length);
    expect(counts()).toEqual([1_000, 1_000, 1]);
    server.seen.length = 0;
    const text = '가'.repeat(13_000);
    await store.upsert(Array.from({ length: 120 }, (_, at) => record(`t${at}`, axis(0), { text })));
    expect(counts().reduce((sum, count) => sum + count)).toBe(120);
    for (const { body } of asked('/vectors/upsert')) expect(Buffer.byteLength(body)).toBeLessThan(2_000_000);
    expect((await store.stats()).count).toBe(2_121);
    await store.delete(Array.from({ length: 2_001 }, (_, at) => `r${at}`));
    expect((await store.stats()).count).toBe(120);
  });

  it('leaves what was sent where a later batch fails, and doing it again makes it whole', async () => {
    const store = await open({ retries: 0 });
    const records = Array.from({ length: 1_500 }, (_, at) => record(`r${at}`));
    await store.upsert(records.slice(0, 1));
    server.faults.push({ status: 200, body: '{}' }, { status: 503 });
    await expect(store.upsert(records)).rejects.toMatchObject({ code: 'store_unavailable' });
    await store.upsert(records);
    expect((await store.stats()).count).toBe(1_500);
  });

  it('will not mix vectors of two embedders, and says whose are there', async () => {
    const namespace = 'shared';
    const first = await open({ namespace });
    await first.upsert([record('a')]);
    const second = await open({ namespace, fingerprint: 'another:2' });
    const mismatch = { code: 'store_mismatch', found: expect.stringContaining(fingerprint) };
    await expect(second.query({ vector: axis(0), top: 1 })).rejects.toMatchObject(mismatch);
    await expect(second.upsert([record('b')])).rejects.toMatchObject(mismatch);
    expect(await second.stats()).toEqual({ count: 1, dimensions, fingerprint });
    await second.clear();
    await second.upsert([record('b')]);
    expect(await second.stats()).toEqual({ count: 1, dimensions, fingerprint: 'another:2' });
    await expect(first.query({ vector: axis(0), top: 1 })).rejects.toMatchObject({ code: 'store_mismatch' });
  });

  it('will not touch vectors of which nobody says who made them', async () => {
    const namespace = 'anonymous';
    const body = JSON.stringify({ namespace, vectors: [{ id: 'x', values: [...axis(0)] }] });
    const headers = { 'api-key': server.key };
    await fetch(`${server.url}/vectors/upsert`, { method: 'POST', headers, body });
    const store = await open({ namespace });
    await expect(store.upsert([record('a')])).rejects.toMatchObject({ code: 'store_mismatch' });
    await expect(store.query({ vector: axis(0), top: 1 })).rejects.toMatchObject({ code: 'store_mismatch' });
    expect((await store.stats()).fingerprint).toBe('unknown');
  });

  it('refuses an index of other dimensions, asked or written to', async () => {
    const store = await open({ dimensions: 3 });
    const short = unitVector([1, 0, 0]);
    const mismatch = { code: 'store_mismatch', expected: '3 dimensions' };
    await expect(store.upsert([record('a', short)])).rejects.toMatchObject(mismatch);
    await expect(store.query({ vector: short, top: 1 })).rejects.toMatchObject(mismatch);
    expect((await store.stats()).dimensions).toBe(dimensions);
  });

  it('deletes in a namespace that was never written to', async () => {
    const store = await open();
    await store.delete(['a']);
    await store.clear();
    expect(await store.stats()).toEqual({ count: 0, dimensions, fingerprint });
  });

  it('looks up the host of a named index', async () => {
    const named = { indexName: 'guidance', controllerHost: server.url, apiKey: server.key };
    const store = await createPineconeStore({ ...named, dimensions, fingerprint });
    expect((await store.stats()).count).toBe(0);
    expect(server.seen[0]!.path).toBe('/indexes/guidance');
  });
});
