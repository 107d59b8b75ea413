import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { unitVector } from '../embedder/unitVector.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { createSearcher, type Shortfall } from './createSearcher.js';
import { searchGuidance } from './searchGuidance.js';

const corpus: Corpus = { ...builtIn, sha256: 'first twelve', passages: builtIn.passages.slice(0, 12) };
const TEXT = '여드름 약 발라도 되나요';

/** Knows how many letters a text has, and little else; each text has a cosine of at least 0.7 with any other. */
const crude = (embed?: Embedder['embed']): Embedder => ({
  id: 'crude',
  dimensions: 3,
  fingerprint: 'crude:1',
  embed:
    embed ??
    (async (texts) => texts.map((text) => unitVector([5, text.length % 7, (text.codePointAt(0) ?? 0) % 5]))),
});
const failing = crude(async () => {
  throw new Error('no such engine');
});
const small = createSmallEmbedder();
const ids = (hits: readonly { passage: { id: string } }[]) => hits.map(({ passage }) => passage.id);

describe('a search with an embedder of one’s own', () => {
  it('finds by it, and makes its index once', async () => {
    let passages = 0;
    const embedder = crude(async (texts, { kind }) => {
      if (kind === 'passage') passages += 1;
      return crude().embed(texts, { kind });
    });
    const told: string[] = [];
    const searcher = createSearcher({
      corpus,
      embedder,
      onProgress: ({ done, total }) => told.push(`${done}/${total}`),
    });
    await searcher.prepare();
    const first = await searcher.search({ text: TEXT });
    expect(await searcher.search({ text: TEXT })).toEqual(first);
    expect(passages).toBe(12);
    expect(told.at(-1)).toBe('12/12');
    expect(ids(first)).not.toEqual(
      ids(await createSearcher({ corpus, embedder: small }).search({ text: TEXT })),
    );
  });

  it.each([
    ['fails', failing, 'no such engine'],
    ['hangs', crude(() => new Promise(() => {})), 'No answer within 20 ms'],
    ['lies', crude(async (texts) => texts.map(() => new Float32Array(0))), ''],
  ])('finds what the built-in one finds where it %s, and says so', async (_, embedder, message) => {
    const told: Shortfall[] = [];
    const searcher = createSearcher({ corpus, embedder, embedderTimeoutMs: 20 });
    const found = await searcher.search({ text: TEXT, onShortfall: (shortfall) => told.push(shortfall) });
    expect(found).toEqual(await createSearcher({ corpus, embedder: small }).search({ text: TEXT }));
    expect(told.map(({ part }) => part)).toEqual(['embedder']);
    expect((told[0]!.error as Error).message).toContain(message);
  });

  it('fails with it where nobody is told, and when the caller leaves', async () => {
    await expect(searchGuidance(TEXT, { top: 3, corpus, embedder: failing })).rejects.toThrow(
      'no such engine',
    );
    const told: Shortfall[] = [];
    const left = createSearcher({ corpus, embedder: crude() }).search({
      text: TEXT,
      signal: AbortSignal.abort(),
      onShortfall: (shortfall) => told.push(shortfall),
    });
    await expect(left).rejects.toMatchObject({ code: 'aborted' });
    expect(told).toEqual([]);
  });

  it('tries again after a failure', async () => {
    let broken = true;
    const embedder = crude(async (texts, options) => {
      if (broken) throw new Error('not yet');
      return crude().embed(texts, options);
    });
    const searcher = createSearcher({ corpus, embedder });
    await expect(searcher.search({ text: TEXT })).rejects.toThrow('not yet');
    broken = false;
    expect(await searcher.search({ text: TEXT })).toHaveLength(12);
  });

  it('leaves out what only happens to be near, for an embedder to which everything is near', async () => {
    const search = createSearcher({ corpus, embedder: crude() }).search;
    const question = { text: 'zzz' } as const;
    expect((await search(question)).every(({ cosine }) => cosine > 0.5)).toBe(true);
    expect((await search({ ...question, related: true })).length).toBeLessThan(3);
  });
});

describe('a search with a reranker', () => {
  const shortest = {
    id: 'shortest',
    rerank: async (_: string, passages: readonly string[]) => passages.map(({ length }) => -length),
  };

  it('puts the first few in its order; scores stay with the places', async () => {
    const plain = await createSearcher({ corpus, embedder: small }).search({ text: TEXT });
    const reranking = { reranker: shortest, over: 4 };
    const reranked = await createSearcher({ corpus, embedder: small, reranking }).search({ text: TEXT });
    const lengths = reranked.slice(0, 4).map(({ passage }) => passage.title.length + passage.text.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(ids(reranked.slice(0, 4)).sort()).toEqual(ids(plain.slice(0, 4)).sort());
    expect(ids(reranked.slice(4))).toEqual(ids(plain.slice(4)));
    expect(reranked.map(({ score }) => score)).toEqual(plain.map(({ score }) => score));
  });

  it.each<[string, () => Promise<number[]>]>([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['hangs', () => new Promise(() => {})],
    ['gives too few scores', async () => [1]],
    ['gives NaN', async () => new Array(12).fill(Number.NaN)],
  ])('keeps the order as found where it %s, and says so', async (_, rerank) => {
    const told: Shortfall[] = [];
    const reranking = { reranker: { id: 'bad', rerank }, timeoutMs: 20 };
    const searcher = createSearcher({ corpus, embedder: small, reranking });
    const found = await searcher.search({ text: TEXT, onShortfall: (shortfall) => told.push(shortfall) });
    expect(found).toEqual(await createSearcher({ corpus, embedder: small }).search({ text: TEXT }));
    expect(told.map(({ part }) => part)).toEqual(['reranker']);
    await expect(searcher.search({ text: TEXT })).rejects.toThrow();
  });
});
