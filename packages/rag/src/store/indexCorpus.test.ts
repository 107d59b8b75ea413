import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus } from '../generated/corpus.js';
import { buildHybridIndex } from '../hybrid/buildHybridIndex.js';
import { createMemoryStore } from './createMemoryStore.js';
import { indexCorpus } from './indexCorpus.js';
import { passageMetadata, storedPassage } from './passageMetadata.js';
import { toPineconeRecords } from './pinecone/toPineconeRecords.js';

const embedder = createSmallEmbedder();
const some: Corpus = { ...corpus, sha256: 'some', passages: corpus.passages.slice(0, 5) };

describe('indexCorpus', () => {
  it('stores every passage with the vector that searching in memory would use', async () => {
    const store = createMemoryStore(embedder);
    expect(await indexCorpus(corpus, embedder, store)).toEqual({
      stored: corpus.passages.length,
      unknown: [],
    });
    const { lexical, vectors } = await buildHybridIndex(corpus, embedder);
    const stored = new Map(store.records().map((record) => [record.id, record.vector]));
    lexical.passages.forEach(({ id }, at) => {
      expect(stored.get(id)).toEqual(vectors[at]);
    });
  });

  it('can be done again, and tells how far it is', async () => {
    const store = createMemoryStore(embedder);
    const told: number[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => told.push(done / total);
    await indexCorpus(some, embedder, store, { onProgress });
    await indexCorpus(some, embedder, store);
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect((await store.stats()).count).toBe(5);
  });

  it('leaves out passages of which the embedder knows nothing, and names them', async () => {
    const [first, second] = some.passages as [Corpus['passages'][0], Corpus['passages'][0]];
    const foreign = { ...first, title: '☂', text: '☃', asks: ['☄'] };
    const store = createMemoryStore(embedder);
    expect(await indexCorpus({ ...some, passages: [foreign, second] }, embedder, store)).toEqual({
      stored: 1,
      unknown: [foreign.id],
    });
    expect(store.records().map(({ id }) => id)).toEqual([second.id]);
  });

  it.each([
    ['fails', new Error('out of memory')],
    ['is stopped', undefined],
  ])('stores nothing where embedding %s in the middle', async (_, failure) => {
    const store = createMemoryStore(embedder);
    const controller = new AbortController();
    let asked = 0;
    const failing: Embedder = {
      ...embedder,
      embed(texts, options) {
        asked += 1;
        if (asked === 3 && failure) throw failure;
        if (asked === 3) controller.abort();
        return embedder.embed(texts, options);
      },
    };
    await expect(indexCorpus(some, failing, store, { signal: controller.signal })).rejects.toThrow();
    expect(asked).toBe(3);
    expect((await store.stats()).count).toBe(0);
  });

  it('embeds nothing for a store of another embedder', async () => {
    const { dimensions, fingerprint } = embedder;
    const deaf = { ...embedder, embed: () => expect.unreachable() };
    for (const made of [
      { dimensions, fingerprint: 'another' },
      { dimensions: 3, fingerprint },
    ])
      await expect(indexCorpus(some, deaf, createMemoryStore(made))).rejects.toMatchObject({
        code: 'store_mismatch',
      });
  });
});

describe('what is kept of a passage', () => {
  it('is read back as it was, for every passage, also when a store loses empty lists', () => {
    for (const passage of corpus.passages) {
      const kept = Object.entries(passageMetadata(passage, corpus)).filter(
        ([, value]) => !Array.isArray(value) || value.length > 0,
      );
      const match = { id: passage.id, score: 1, metadata: Object.fromEntries(kept) };
      const { id, conditions, topic, title, text, source, contraindications, audience } = passage;
      const shown = { id, conditions, topic, title, text, source, contraindications };
      expect(storedPassage(match)).toEqual(audience ? { ...shown, audience } : shown);
    }
  });

  it('is refused where a part is missing or another, rather than shown to everyone', () => {
    const passage = corpus.passages.find(({ contraindications }) => contraindications.length > 0)!;
    const metadata = passageMetadata(passage, corpus);
    for (const field of [
      'id',
      'conditions',
      'topic',
      'title',
      'text',
      'source',
      'contraindications',
      'audience',
    ])
      for (const value of [undefined, 7, '{', [7]]) {
        if (value === '{' && ['topic', 'title', 'text', 'source'].includes(field)) continue;
        const match = { id: passage.id, score: 1, metadata: { ...metadata, [field]: value } as never };
        expect(() => storedPassage(match)).toThrow(expect.objectContaining({ code: 'store_mismatch' }));
      }
  });

  it('fits into Pinecone, for every passage', () => {
    const vector = new Float32Array(2).fill(1);
    const records = corpus.passages.map((passage) => ({
      id: passage.id,
      vector,
      metadata: passageMetadata(passage, corpus),
    }));
    expect(toPineconeRecords(records, { dimensions: 2, fingerprint: 'x' })).toHaveLength(records.length);
  });
});
