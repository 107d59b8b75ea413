import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { corpus as shipped } from '../../generated/corpus.js';
import { searchGuidance } from '../../hybrid/searchGuidance.js';
import { buildIndex } from '../../indexing/buildIndex.js';
import { createStoreRetriever } from '../../retriever/createStoreRetriever.js';
import { createMemoryStore } from '../createMemoryStore.js';
import { CONTRACT, storeContract } from '../testing/storeContract.js';
import type { VectorStore } from '../VectorStore.js';
import { decodeIndex } from './decodeIndex.js';
import { encodeIndex } from './encodeIndex.js';
import { readIndexFile, writeIndexFile } from './index.js';
import { corpusOf, embedder, made, sha256, whole } from './testing/smallIndex.js';

const folder = mkdtempSync(join(tmpdir(), 'skin-advise-index-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

/** A store that is written to a file and read again before each question. */
async function throughFile(): Promise<VectorStore> {
  const store = createMemoryStore(CONTRACT);
  const again = async () => {
    const ids = store.records().map(({ id }) => id);
    const passages = ids.map((id) => ({ ...shipped.passages[0]!, id }));
    const corpus = {
      id: 'own',
      version: '1',
      passages,
      sha256: sha256(JSON.stringify(passages)).digest('hex'),
    };
    return (await decodeIndex(encodeIndex({ locale: 'ko', corpus, store }), 'a.index')).store;
  };
  return {
    upsert: store.upsert,
    delete: store.delete,
    query: async (query) => (await again()).query(query),
    stats: async (signal) => (await again()).stats(signal),
  };
}
storeContract('a memory store that went through a file', throughFile);

describe('an index file', () => {
  it('holds the same index again, passages and vectors to the bit', async () => {
    await writeIndexFile(path('a.index'), made);
    const read = await readIndexFile(path('a.index'));
    expect(read.corpus).toEqual(made.corpus);
    expect(read.locale).toBe('ko');
    expect(read.store.records()).toEqual(made.store.records());
    expect(await read.store.stats()).toEqual(await made.store.stats());
    expect(read.file).toBe(path('a.index'));
  });

  it('is the same bytes for the same index, in whatever order its records came', async () => {
    const store = createMemoryStore(embedder);
    await store.upsert([...made.store.records()].reverse());
    expect(encodeIndex({ ...made, store }).equals(whole)).toBe(true);
    expect(encodeIndex(await decodeIndex(whole, 'a.index')).equals(whole)).toBe(true);
  });

  it('is found in as the corpus itself is, with nothing embedded but the question', async () => {
    const texts: string[] = [];
    const counting = {
      ...embedder,
      embed: (given: readonly string[], options: Parameters<typeof embedder.embed>[1]) => {
        texts.push(...given);
        return embedder.embed(given, options);
      },
    };
    const index = await decodeIndex(whole, 'a.index');
    const question = '여드름 짜도 되나요';
    const found = await searchGuidance(question, { top: 5, index, embedder: counting });
    expect(found).toEqual(await searchGuidance(question, { top: 5, corpus: made.corpus }));
    expect(found).toHaveLength(5);
    expect(texts).toEqual([question]);
  });

  it('holds a store that a store retriever can search', async () => {
    const { corpus, store } = await decodeIndex(whole, 'a.index');
    const retriever = createStoreRetriever({ store, embedder, corpus });
    const subject = {
      format: 't',
      profile: 'face',
      findings: [{ condition: 'acne', probability: 0.9 }],
    } as const;
    const rest = { person: {}, text: '여드름 짜도 되나요', history: [], notices: [], symptoms: [] };
    const request = { subject: { ...subject, ...rest }, locale: 'ko', wanted: [], top: 3 } as const;
    const found = await retriever.support(request, new AbortController().signal);
    expect(found).toHaveLength(3);
  });

  it('holds no passages as well as many', async () => {
    const empty = await buildIndex(corpusOf(0), embedder, { locale: 'ko' });
    const read = await decodeIndex(encodeIndex(empty), 'a.index');
    expect(await searchGuidance('비듬', { top: 5, index: read })).toEqual([]);
  });

  it('keeps any ids, metadata and numbers', async () => {
    const records = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        numbers: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 }),
        metadata: fc.dictionary(
          fc.string(),
          fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
        ),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        const store = createMemoryStore({ dimensions: 3, fingerprint: 'f' });
        await store.upsert(
          given.map(({ id, numbers, metadata }) => ({ id, metadata, vector: unitVector(numbers) })),
        );
        const passages = store.records().map(({ id }) => ({ ...shipped.passages[0]!, id }));
        const corpus = {
          id: 'o',
          version: '1',
          passages,
          sha256: sha256(JSON.stringify(passages)).digest('hex'),
        };
        const read = await decodeIndex(encodeIndex({ locale: 'ko', corpus, store }), 'a.index');
        expect(JSON.stringify(read.store.records())).toBe(JSON.stringify(store.records()));
      }),
    );
  });
});

describe('searching an index of another embedder', () => {
  it('is refused, with the command that makes it again from itself', async () => {
    const store = createMemoryStore({ dimensions: 64, fingerprint: 'skin-advise-small:of-last-year' });
    await store.upsert(made.store.records());
    await writeIndexFile(path('old.index'), { ...made, store });
    const index = await readIndexFile(path('old.index'));
    await expect(searchGuidance('비듬', { top: 1, index })).rejects.toMatchObject({
      code: 'fingerprint_mismatch',
      path: path('old.index'),
      found: 'skin-advise-small:of-last-year, 64 dimensions',
      hint: expect.stringContaining(`skin-advise index build ${path('old.index')} -o ${path('old.index')}`),
    });
  });

  it('is refused where only the dimensions differ', async () => {
    const store = createMemoryStore({ dimensions: 8, fingerprint: embedder.fingerprint });
    const index = { ...made, corpus: corpusOf(0), store };
    await expect(searchGuidance('비듬', { top: 1, index })).rejects.toMatchObject({
      code: 'fingerprint_mismatch',
      found: expect.stringContaining('8 dimensions'),
    });
  });
});

describe('writing an index file', () => {
  it('leaves the old file as it was, and nothing beside it, when it cannot write', async () => {
    const old = path('kept.index');
    writeFileSync(old, 'old');
    const broken = { ...made.store, records: () => [{ id: 'a', vector: new Float32Array(9), metadata: {} }] };
    await expect(writeIndexFile(old, { ...made, store: broken })).rejects.toMatchObject({
      code: 'cannot_write',
      message: 'This index contradicts itself and is not written',
    });
    expect(readFileSync(old, 'utf8')).toBe('old');
    await expect(writeIndexFile(path('no/folder.index'), made)).rejects.toMatchObject({
      code: 'cannot_write',
      found: 'ENOENT',
    });
    await expect(writeIndexFile(folder, made)).rejects.toMatchObject({ code: 'cannot_write' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
