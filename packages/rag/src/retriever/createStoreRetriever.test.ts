import type { Case, Retriever } from '@skin-advise/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import { corpus } from '../generated/corpus.js';
import { createMemoryStore, type MemoryStore } from '../store/createMemoryStore.js';
import { indexCorpus } from '../store/indexCorpus.js';
import type { StoreQuery, VectorStore } from '../store/VectorStore.js';
import { createEmbeddedRetriever } from './createEmbeddedRetriever.js';
import { createStoreRetriever } from './createStoreRetriever.js';
import { relevantConditions } from './relevantConditions.js';

const embedder = createSmallEmbedder();
const stamp = { id: corpus.id, version: corpus.version, sha256: corpus.sha256 };
const signal = new AbortController().signal;
let store: MemoryStore;
beforeAll(async () => {
  store = createMemoryStore(embedder);
  await indexCorpus(corpus, embedder, store);
});

const caseOf = (part: Partial<Case> = {}): Case => ({
  format: 'test',
  profile: 'scalp',
  findings: [
    { condition: 'interfollicular_erythema', severity: 2 },
    { condition: 'dandruff', severity: 2 },
  ],
  person: {},
  text: '염색하고 나서 두피가 붉고 가려워요. 각질이 어깨에 떨어져요.',
  history: [],
  notices: [],
  symptoms: [],
  ...part,
});
const dyed = caseOf({ person: { daysSinceDye: 5 } });
const WANTED = ['ko/scalp/sensitive-wash', 'ko/hair-dye/patch-test'];
const support = (retriever: Retriever, subject = dyed, wanted: readonly string[] = WANTED, top = 6) =>
  retriever.support({ subject, locale: 'ko', wanted, top }, signal);
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
const byId = new Map(corpus.passages.map((passage) => [passage.id, passage]));

const PEOPLE: readonly Case[] = [
  dyed,
  caseOf({ person: { pregnant: true }, text: '임신 중인데 비듬약 써도 되나요' }),
  caseOf({ person: { age: 5 }, text: '아이 머리에 각질이 있어요' }),
  caseOf({ person: { allergies: ['케토코나졸', '염색약'] }, text: '비듬 샴푸 뭐가 좋아요?' }),
  caseOf({
    profile: 'face',
    findings: [{ condition: 'acne', probability: 0.8 }],
    person: { isotretinoin: true },
    text: '여드름 각질 제거제 써도 돼요?',
  }),
  caseOf({ text: '안녕하세요', findings: [] }),
  caseOf({ text: '☂' }),
];

/** All that the retriever in memory would show each of them, if a decision named it. */
let allowedTo: ReadonlyMap<Case, ReadonlySet<string>>;
beforeAll(async () => {
  const inMemory = createEmbeddedRetriever();
  const every = corpus.passages.map(({ id }) => id);
  const shown = PEOPLE.map(
    async (subject) => [subject, new Set(idsOf(await support(inMemory, subject, every, 500)))] as const,
  );
  allowedTo = new Map(await Promise.all(shown));
});

describe.each([
  ['a corpus at hand', corpus],
  ['texts of the store', stamp],
])('a store retriever with %s', (_, indexed) => {
  const make = () => createStoreRetriever({ store, embedder, corpus: indexed });

  it('gives what the decision names first, then what words and findings call for', async () => {
    const found = await support(make());
    expect(idsOf(found).slice(0, 2)).toEqual(WANTED);
    expect(found).toHaveLength(6);
    expect(idsOf(found)).toContain('ko/hair-dye/after-redness');
    const { title, text, source } = byId.get(found[2]!.id)!;
    expect(found[2]).toMatchObject({ title, text, source });
    expect(found[2]!.score).toBeGreaterThan(0.4);
    expect(found[2]!.score).toBeLessThanOrEqual(1);
  });

  it('never shows what the retriever in memory would not', async () => {
    const every = corpus.passages.map(({ id }) => id);
    for (const subject of PEOPLE) {
      const found = idsOf(await support(make(), subject, [], 20));
      const allowed = allowedTo.get(subject)!;
      expect(found.filter((id) => !allowed.has(id) || byId.get(id)!.topic === 'red_flag')).toEqual([]);
      expect(new Set(idsOf(await support(make(), subject, every, 500)))).toEqual(allowed);
    }
  });

  it('passes over ids and languages that are not there, and stops when asked to', async () => {
    expect(idsOf(await support(make(), dyed, ['ko/no/such'], 1))).not.toContain('ko/no/such');
    const request = { subject: dyed, locale: 'en', wanted: WANTED, top: 3 } as const;
    expect(await make().support(request, signal)).toEqual([]);
    await expect(make().support(request, AbortSignal.abort())).rejects.toThrow();
  });

  it('refuses a store of another embedder, and one that holds nothing of this corpus', async () => {
    const other = { ...embedder, fingerprint: 'another:1' };
    await expect(support(createStoreRetriever({ store, embedder: other }))).rejects.toMatchObject({
      code: 'store_mismatch',
    });
    const empty = { store: createMemoryStore(embedder), corpus: indexed };
    const newer = { store, corpus: { ...indexed, sha256: 'newer' } };
    for (const parts of [empty, newer])
      await expect(support(createStoreRetriever({ ...parts, embedder }))).rejects.toMatchObject({
        code: 'store_mismatch',
      });
  });
});

describe('a store retriever', () => {
  it('finds the same whether texts are at hand or in the store', async () => {
    for (const subject of PEOPLE)
      expect(await support(createStoreRetriever({ store, embedder, corpus: stamp }), subject)).toEqual(
        await support(createStoreRetriever({ store, embedder }), subject),
      );
  });

  it('asks only for calm passages of the corpus, the language and the conditions', async () => {
    const asked: StoreQuery[] = [];
    const watched: VectorStore = {
      ...store,
      query: (query) => {
        asked.push(query);
        return store.query(query);
      },
    };
    await support(createStoreRetriever({ store: watched, embedder }));
    const { filter } = asked.at(-1)!;
    expect(filter).toMatchObject({ corpus: { in: [corpus.sha256] }, locale: { in: ['ko'] } });
    expect(filter!.conditions!.in).toContain('dandruff');
    expect(filter!.topic!.in).not.toContain('red_flag');
  });

  it.each([
    ['filters nothing', (query: StoreQuery) => store.query({ ...query, filter: {}, top: 400 })],
    [
      'says everything is near',
      async ({ filter: _, ...query }: StoreQuery) =>
        (await store.query({ ...query, top: 400 })).map((match) => ({ ...match, score: 0.99 })),
    ],
  ])('shows nobody what is not for them where the store %s', async (_, query) => {
    for (const corpusOf of [corpus, stamp])
      for (const subject of PEOPLE) {
        const retriever = createStoreRetriever({ store: { ...store, query }, embedder, corpus: corpusOf });
        const found = idsOf(await support(retriever, subject, [], 500));
        const allowed = allowedTo.get(subject)!;
        const relevant = relevantConditions(subject);
        const wrong = found.filter((id) => {
          const { topic, conditions } = byId.get(id)!;
          return !allowed.has(id) || topic === 'red_flag' || !conditions.some((code) => relevant.has(code));
        });
        expect(wrong).toEqual([]);
      }
  });

  it('serves the next after the store failed once', async () => {
    let isDown = true;
    const flaky: VectorStore = {
      ...store,
      stats: (inner) => (isDown ? Promise.reject(new Error('down')) : store.stats(inner)),
    };
    const retriever = createStoreRetriever({ store: flaky, embedder });
    await expect(support(retriever)).rejects.toThrow('down');
    isDown = false;
    expect(await support(retriever)).toHaveLength(6);
  });

  it('asks no store where the decision names enough', async () => {
    const mute = { ...store, query: () => expect.unreachable(), stats: () => expect.unreachable() };
    expect(idsOf(await support(createStoreRetriever({ store: mute, embedder }), dyed, WANTED, 2))).toEqual(
      WANTED,
    );
  });
});
