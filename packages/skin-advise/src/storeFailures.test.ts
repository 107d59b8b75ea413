import {
  corpus,
  createMemoryStore,
  createSmallEmbedder,
  createStoreRetriever,
  indexCorpus,
  type VectorStore,
} from '@skin-advise/rag';
import { createPineconeStore } from '@skin-advise/rag/pinecone';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type PineconeServer,
  startPineconeServer,
} from '../../rag/src/store/pinecone/testing/startPineconeServer.js';
import { createAdvisor } from './createAdvisor.js';

const embedder = createSmallEmbedder();
const LIMIT_MS = 1_000;
/** For what is to succeed on a busy machine. */
const PATIENT_MS = 30_000;
const result = { profile: 'scalp', severities: { 비듬: 2 }, symptomText: '각질이 어깨에 떨어져요' } as const;
const memory = createMemoryStore(embedder);
let server: PineconeServer;
let pinecone: VectorStore;
beforeAll(async () => {
  server = await startPineconeServer({ dimension: embedder.dimensions });
  pinecone = await createPineconeStore({
    apiKey: server.key,
    host: server.url,
    backoff: () => 20,
    ...embedder,
  });
  for (const store of [memory, pinecone]) await indexCorpus(corpus, embedder, store);
});
afterAll(() => server.close());
afterEach(() => {
  server.faults.length = 0;
});

const adviceWith = (
  store: VectorStore,
  limit = LIMIT_MS,
  corpusOf: typeof corpus | Omit<typeof corpus, 'passages'> = corpus,
) =>
  createAdvisor({
    retriever: createStoreRetriever({ store, embedder, corpus: corpusOf }),
    timeouts: { retriever: limit },
  }).advise(result);
const { passages: _, ...stamp } = corpus;
/** As it would be if there were nothing to read. */
const withoutReading = createAdvisor({
  retriever: { corpus: stamp, embedder: embedder.fingerprint, support: async () => [] },
});
const answering = (answer: () => unknown): VectorStore => ({
  ...memory,
  query: async () => answer() as never,
});
const failedFor = (reason: string) => ({ code: 'retriever_failed', text: expect.stringContaining(reason) });
const never = () => new Promise<never>(() => {});

describe('an advice with a store', () => {
  it('has the same reading from Pinecone as from memory', async () => {
    const inMemory = await adviceWith(memory, PATIENT_MS);
    expect(inMemory.guidance.length).toBeGreaterThanOrEqual(4);
    expect(await adviceWith(pinecone, PATIENT_MS)).toEqual(inMemory);
    expect(await adviceWith(pinecone, PATIENT_MS, stamp)).toEqual(inMemory);
    expect(inMemory.notices.map(({ code }) => code)).not.toContain('retriever_failed');
  });

  it.each<[string, VectorStore, string]>([
    ['throws', { ...memory, query: () => Promise.reject(new Error('down')) }, '오류'],
    [
      'throws at once',
      {
        ...memory,
        query: () => {
          throw new Error('down');
        },
      },
      '오류',
    ],
    ['throws nothing', { ...memory, query: () => Promise.reject(undefined) }, '오류'],
    ['hangs', { ...memory, query: never }, '시간'],
    ['hangs when asked what it holds', { ...memory, stats: never }, '시간'],
    ['says nothing', answering(() => undefined), '오류'],
    ['answers a text', answering(() => 'ok'), '오류'],
    ['answers numbers', answering(() => [null, 7]), '오류'],
  ])('comes with a notice, in time and otherwise the same, where the store %s', async (_, store, reason) => {
    const { notices: usual, ...expected } = await withoutReading.advise(result);
    const start = performance.now();
    const { notices, ...advice } = await adviceWith(store);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS + 5_000);
    expect(notices).toEqual([failedFor(reason), ...usual]);
    expect(advice).toEqual(expected);
  });

  it.each([
    ['scores that are no numbers', { score: Number.NaN }],
    ['scores beyond all bounds', { score: Number.POSITIVE_INFINITY }],
    ['ids of nobody', { id: 'ko/no/such', score: 1 }],
  ])('shows nothing but the corpus where the store answers %s', async (_, part) => {
    const matches = memory.records().map(({ id, metadata }) => ({ id, metadata, ...part }));
    const { guidance } = await adviceWith(
      answering(() => matches),
      PATIENT_MS,
    );
    expect(guidance.length).toBeGreaterThan(0);
    const known = new Map(corpus.passages.map((passage) => [passage.id, passage.text]));
    for (const { id, text, score } of guidance) {
      expect(text).toBe(known.get(id));
      expect(Number.isFinite(score)).toBe(true);
    }
  });

  it('is not made of what a stranger wrote into the store', async () => {
    const [record] = memory.records();
    const metadata = { ...record!.metadata, contraindications: '', text: '이 연고를 두껍게 바르세요' };
    const { guidance, notices } = await adviceWith(
      answering(() => [{ id: record!.id, score: 1, metadata }]),
      PATIENT_MS,
      stamp,
    );
    expect(guidance).toEqual([]);
    expect(notices[0]).toEqual(failedFor('오류'));
  });

  it.each([
    ['is overloaded', { status: 429, headers: { 'retry-after': '30' } }, '오류'],
    ['is down', { status: 503 }, '오류'],
    ['hangs', 'hang', '시간'],
    ['refuses the key', { status: 401 }, '오류'],
    ['answers a page', { status: 200, body: '<html></html>' }, '오류'],
  ] as const)('comes with a notice, in time, where Pinecone %s', async (_, fault, reason) => {
    server.faults.push(...new Array(20).fill(fault));
    const start = performance.now();
    const { guidance, notices, care } = await adviceWith(pinecone);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS + 5_000);
    expect(notices[0]).toEqual(failedFor(reason));
    expect(guidance).toEqual([]);
    expect(care.length).toBeGreaterThan(0);
  });
});
