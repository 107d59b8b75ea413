import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import { corpus } from '../generated/corpus.js';
import { createStoreRetriever } from '../retriever/createStoreRetriever.js';
import { searchStore } from '../retriever/searchStore.js';
import { createMemoryStore, type MemoryStore } from './createMemoryStore.js';
import { indexCorpus } from './indexCorpus.js';
import { replaceCorpus } from './replaceCorpus.js';
import { corpusRecord, readStoredCorpus } from './storedCorpus.js';
import type { VectorStore } from './VectorStore.js';

const embedder = createSmallEmbedder();
const locale = 'ko';
const some = (...at: number[]): Corpus => ({
  ...corpus,
  id: 'own',
  sha256: `of ${at}`,
  passages: at.map((one) => corpus.passages[one]!),
});
const make = () => createMemoryStore(embedder);
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort();
const stampsIn = (store: MemoryStore) =>
  store
    .records()
    .flatMap(({ id, metadata }) => (metadata.corpus === undefined ? [] : [[id, metadata.corpus] as const]));
const expectHolds = async (store: MemoryStore, { sha256, passages }: Corpus) => {
  expect(stampsIn(store)).toEqual(idsOf(passages).map((id) => [id, sha256]));
  expect(await readStoredCorpus(store, embedder)).toMatchObject({ sha256, locale, count: passages.length });
};

describe('replaceCorpus', () => {
  it('after any corpora one upon another leaves the last one alone', async () => {
    const chosen = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(chosen, { minLength: 1, maxLength: 5 }), async (corpora) => {
        const store = make();
        for (const at of corpora) {
          await replaceCorpus(some(...at), embedder, store, { locale });
          await expectHolds(store, some(...at));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('deletes more than a page, and says how many', async () => {
    const store = make();
    await replaceCorpus(corpus, embedder, store, { locale });
    const { removed, stored } = await replaceCorpus(some(3), embedder, store, { locale });
    expect([removed, stored]).toEqual([corpus.passages.length - 1, 1]);
    await expectHolds(store, some(3));
  });

  it('leaves what others put there', async () => {
    const store = make();
    await indexCorpus(some(7, 8), embedder, store);
    await replaceCorpus(some(1, 2), embedder, store, { locale });
    await replaceCorpus(some(2), embedder, store, { locale });
    expect(idsOf(store.records().filter(({ metadata }) => metadata.corpus === 'of 7,8'))).toHaveLength(2);
  });

  it('deletes nothing that it just stored where the store still shows what was there before', async () => {
    const store = make();
    await replaceCorpus(some(1, 2, 3), embedder, store, { locale });
    const before = store.records();
    const late: VectorStore = {
      ...store,
      query: async (query) => {
        const shown = createMemoryStore(embedder);
        await shown.upsert(before);
        return shown.query(query);
      },
    };
    await replaceCorpus(some(2), embedder, late, { locale });
    await expectHolds(store, some(2));
  });

  it('deletes at the next time what it could not, and until then it is not found', async () => {
    const store = make();
    await replaceCorpus(some(1, 2, 3), embedder, store, { locale });
    const broken = { ...store, delete: () => Promise.reject(new Error('down')) };
    await expect(replaceCorpus(some(2), embedder, broken, { locale })).rejects.toThrow('down');
    const stored = (await readStoredCorpus(store, embedder))!;
    const { title } = corpus.passages[1]!;
    const search = { store, embedder, corpus: stored, top: 9 };
    for (const question of [title, corpus.passages[2]!.title])
      expect(idsOf(await searchStore(question, search))).not.toContain(corpus.passages[1]!.id);
    await replaceCorpus(some(4), embedder, store, { locale });
    await expectHolds(store, some(4));
  });

  it('stores and deletes nothing where storing fails', async () => {
    const store = make();
    await replaceCorpus(some(1, 2), embedder, store, { locale });
    const before = store.records();
    const broken = { ...store, upsert: () => Promise.reject(new Error('full')) };
    await expect(replaceCorpus(some(3), embedder, broken, { locale })).rejects.toThrow('full');
    expect(store.records()).toEqual(before);
  });

  it('refuses a store of another embedder', async () => {
    const other = createMemoryStore({ ...embedder, fingerprint: 'another:1' });
    const refused = replaceCorpus(some(1), embedder, other, { locale });
    await expect(refused).rejects.toMatchObject({ code: 'store_mismatch' });
  });
});

describe('what a store says of its corpus', () => {
  it('serves the store retriever, and is no passage itself', async () => {
    const store = make();
    await replaceCorpus(corpus, embedder, store, { locale });
    const stored = (await readStoredCorpus(store, embedder))!;
    expect(stored).toMatchObject({ id: corpus.id, version: corpus.version, sha256: corpus.sha256 });
    const subject = {
      format: 'test',
      profile: 'scalp',
      person: {},
      history: [],
      notices: [],
      symptoms: [],
    } as const;
    const findings = [{ condition: 'dandruff', severity: 2 }] as const;
    const request = {
      subject: { ...subject, findings, text: '비듬이 많아요' },
      locale,
      wanted: [],
      top: 400,
    } as const;
    const found = await createStoreRetriever({ store, embedder, corpus: stored }).support(
      request,
      new AbortController().signal,
    );
    expect(found.length).toBeGreaterThan(3);
    const shipped = new Set(idsOf(corpus.passages));
    expect(idsOf(found).filter((id) => !shipped.has(id))).toEqual([]);
    const searched = await searchStore(corpus.passages[0]!.title, {
      store,
      embedder,
      corpus: stored,
      top: 400,
    });
    expect(idsOf(searched).filter((id) => !shipped.has(id))).toEqual([]);
    expect(searched[0]!.score).toBeGreaterThan(0.4);
  });

  it('is nothing in a store that was filled otherwise', async () => {
    const store = make();
    await indexCorpus(some(1), embedder, store);
    expect(await readStoredCorpus(store, embedder)).toBeUndefined();
  });

  it.each([
    ['no JSON', 'corpus'],
    ['half of it', '{"id":"own"}'],
    ['a count that is none', '{"id":"a","version":"1","sha256":"f","locale":"ko","count":"2","replaced":[]}'],
    ['null', 'null'],
  ])('is an error where it is %s', async (_, stored) => {
    const store = make();
    const record = corpusRecord({ ...some(1), locale, count: 1, replaced: [] }, embedder.dimensions);
    await store.upsert([{ ...record, metadata: { ...record.metadata, stored } }]);
    await expect(readStoredCorpus(store, embedder)).rejects.toMatchObject({ code: 'store_mismatch' });
  });
});
