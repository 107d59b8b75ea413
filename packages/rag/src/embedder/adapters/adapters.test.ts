import { describe, expect, it } from 'vitest';
import { type AiSdkEmbeddingModel, fromAiSdkEmbeddingModel } from './fromAiSdkEmbeddingModel.js';
import { fromLangChainEmbeddings } from './fromLangChainEmbeddings.js';

/** Its vector says what a text was: how long, and how it was asked for. */
const vectorOf = (text: string, kind: number) => [text.length, kind, 0];
const query = { kind: 'query' } as const;
const passage = { kind: 'passage' } as const;

const langChain = {
  embedDocuments: async (texts: string[]) => texts.map((text) => vectorOf(text, 1)),
  embedQuery: async (text: string) => vectorOf(text, 2),
};
function aiSdk(
  limit: AiSdkEmbeddingModel['maxEmbeddingsPerCall'],
  calls: string[][] = [],
): AiSdkEmbeddingModel {
  return {
    provider: 'test',
    modelId: 'embed-1',
    maxEmbeddingsPerCall: limit,
    async doEmbed({ values }) {
      calls.push(values);
      return { embeddings: values.map((text) => vectorOf(text, 1)) };
    },
  };
}
const options = { id: 'test', dimensions: 3 };

describe('LangChain embeddings', () => {
  it('embed passages and questions each in their way, at length one', async () => {
    const embedder = fromLangChainEmbeddings(langChain, options);
    const [asked] = await embedder.embed(['abc'], query);
    const [said] = await embedder.embed(['abc'], passage);
    expect(asked![0]).toBeCloseTo(3 / Math.hypot(3, 2), 6);
    expect(said![0]).toBeCloseTo(3 / Math.hypot(3, 1), 6);
    expect(embedder).toMatchObject({ id: 'test', dimensions: 3, fingerprint: 'langchain:test:3' });
    expect(await embedder.embed([], passage)).toEqual([]);
  });

  it.each([
    ['too few vectors', [], '0 vectors'],
    ['other dimensions', [[1, 2]], '2 dimensions'],
    ['nothing for a text', [undefined as unknown as number[]], 'no dimensions'],
    ['NaN', [[1, Number.NaN, 0]], 'NaN'],
    ['null, as JSON writes NaN', [[1, null as unknown as number, 0]], 'null'],
  ])('are refused for %s', async (_, given, found) => {
    const embedder = fromLangChainEmbeddings({ ...langChain, embedDocuments: async () => given }, options);
    await expect(embedder.embed(['a'], passage)).rejects.toMatchObject({ code: 'bad_embedding', found });
  });

  it('are given up on when they hang or the caller leaves', async () => {
    const hanging = { ...langChain, embedQuery: () => new Promise<number[]>(() => {}) };
    const embedder = fromLangChainEmbeddings(hanging, { ...options, timeoutMs: 20 });
    await expect(embedder.embed(['a'], query)).rejects.toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.timeout(5);
    await expect(embedder.embed(['a'], { ...query, signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('a model of the AI SDK', () => {
  it.each([
    ['a number', 2],
    ['a promise of one', Promise.resolve(2)],
  ])('is never given more texts than it takes (%s), and answers in their order', async (_, limit) => {
    const calls: string[][] = [];
    const embedder = fromAiSdkEmbeddingModel(aiSdk(limit, calls), { dimensions: 3 });
    const vectors = await embedder.embed(['a', 'bb', 'ccc', 'dddd', 'eeeee'], query);
    expect(calls.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(vectors.map((vector) => Math.round(vector[0]! / vector[1]!))).toEqual([1, 2, 3, 4, 5]);
    expect(embedder.id).toBe('test/embed-1');
  });

  it('takes any number without a limit, and none at all without a call', async () => {
    const calls: string[][] = [];
    const embedder = fromAiSdkEmbeddingModel(aiSdk(undefined, calls), { dimensions: 3 });
    expect(await embedder.embed([], query)).toEqual([]);
    expect(calls).toEqual([]);
    await embedder.embed(new Array(90).fill('a'), query);
    expect(calls).toHaveLength(1);
  });

  it('has another fingerprint with prefixes, which its texts then carry', async () => {
    const calls: string[][] = [];
    const prefixes = { query: 'q: ', passage: 'p: ' };
    const embedder = fromAiSdkEmbeddingModel(aiSdk(9, calls), { dimensions: 3, prefixes });
    await embedder.embed(['a'], passage);
    expect(calls).toEqual([['p: a']]);
    expect(embedder.fingerprint).not.toBe(fromAiSdkEmbeddingModel(aiSdk(9), { dimensions: 3 }).fingerprint);
  });

  it('is told when the caller leaves, and is refused what is no vector', async () => {
    let told: AbortSignal | undefined;
    const hanging: AiSdkEmbeddingModel = {
      ...aiSdk(9),
      doEmbed: ({ abortSignal }) => {
        told = abortSignal;
        return new Promise(() => {});
      },
    };
    const embedder = fromAiSdkEmbeddingModel(hanging, { dimensions: 3, timeoutMs: 20 });
    await expect(embedder.embed(['a'], query)).rejects.toMatchObject({ code: 'timeout' });
    expect(told?.aborted).toBe(true);
    const wrong = fromAiSdkEmbeddingModel(aiSdk(9), { dimensions: 4 });
    await expect(wrong.embed(['a'], query)).rejects.toMatchObject({ code: 'bad_embedding' });
  });
});
