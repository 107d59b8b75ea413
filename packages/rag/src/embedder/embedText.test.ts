import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../generated/corpus.js';
import { createSmallEmbedder } from './createSmallEmbedder.js';
import { embedPassage } from './embedText.js';
import { featuresOf } from './features.js';
import { loadVectors, shippedVectors } from './loadVectors.js';
import { FINGERPRINT } from './model/fingerprint.js';
import { dot, squareRoot } from './unitVector.js';

const embedder = createSmallEmbedder();
const embed = async (text: string) => (await embedder.embed([text], { kind: 'query' }))[0]!;
const length = (vector: Float32Array) => Math.sqrt(dot(vector, vector));

describe('the small embedder', () => {
  it('gives vectors of length one, and noughts where there is nothing to read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const vector = await embed(text);
        expect(vector.length).toBe(embedder.dimensions);
        expect(Math.abs(length(vector) - 1) < 1e-5 || length(vector) === 0).toBe(true);
      }),
    );
    for (const nothing of ['', '   ', '😀😀', '\u200b\u202e', '!!!'])
      expect(length(await embed(nothing))).toBe(0);
  });

  it('takes other ways of writing for the same', async () => {
    const text = '두피가 가려워요ㅠㅠ';
    for (const same of [
      text.normalize('NFD'),
      `  ${text}  `,
      '두피가 가려워요ㅠㅠㅠㅠㅠㅠ',
      '두피가, 가려워요ㅠㅠ!!',
    ])
      expect(featuresOf(same)).toEqual(featuresOf(text));
  });

  it('is nearer to a question about the same than to one about something else', async () => {
    const [itch, scratch, sun] = await Promise.all(
      ['비듬 샴푸 일주일에 몇 번 써요', '니조랄 며칠에 한 번 감아요', '선크림 얼마나 발라요'].map(embed),
    );
    expect(dot(itch!, scratch!)).toBeGreaterThan(dot(itch!, sun!));
  });

  it('stops when asked to', async () => {
    await expect(
      embedder.embed(['가려움'], { kind: 'query', signal: AbortSignal.abort() }),
    ).rejects.toThrow();
  });

  it('reads 100 kB without taking longer than a page', async () => {
    const long = '두피가 가려워요 '.repeat(12_000);
    expect(await embed(long)).toEqual(await embed(long.slice(0, 5000)));
  });
});

describe('the shipped vectors', () => {
  it('are those that were trained, by their checksum', async () => {
    const { packed } = await loadVectors();
    const { sha256, ...rest } = packed;
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toBe(sha256);
    expect(FINGERPRINT.sha256).toBe(sha256);
  });

  it('hold every passage of the corpus, as near to its own vector as bytes can be', async () => {
    const { packed, features } = await loadVectors();
    const vectors = shippedVectors(packed);
    expect(packed.passages.corpus).toBe(corpus.sha256);
    for (const passage of corpus.passages)
      expect(dot(vectors.get(passage.id)!, embedPassage(features, passage))).toBeGreaterThan(0.999);
  });
});

it('finds the root that every machine finds', () => {
  for (const square of [0, 1, 2, 3, 49, 123, 10_000])
    expect(squareRoot(square)).toBeCloseTo(Math.sqrt(square), 12);
});
