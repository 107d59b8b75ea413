import { existsSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import {
  createTransformersEmbedder,
  type TransformersEmbedderOptions,
} from './createTransformersEmbedder.js';
import { loadEngine } from './loadEngine.js';
import type { EmbeddingProfile } from './profiles.js';
import { sessionCount } from './sessions.js';
import { startHub } from './testing/startHub.js';
import { withEngine } from './testing/withEngine.js';
import { DIMENSIONS, MAX_TOKENS, type ModelOptions, WORDS, writeModel } from './testing/writeModel.js';

const work = mkdtempSync(join(tmpdir(), 'skin-advise-embedder-'));
afterAll(() => rmSync(work, { recursive: true }));

let folders = 0;
const modelFolder = (options?: ModelOptions) => writeModel(join(work, `model-${++folders}`), options);
const localPath = modelFolder();

const PROFILE: EmbeddingProfile = {
  model: 'test/words',
  hub: { repository: 'test/words', revision: 'abc123', bytes: 3_000 },
  dtype: 'q8',
  dimensions: DIMENSIONS,
  pooling: 'mean',
  prefixes: { query: 'query: ', passage: 'passage: ' },
  normalise: true,
  maxTokens: MAX_TOKENS,
  licence: 'MIT',
};
const PLAIN = { ...PROFILE, prefixes: { query: '', passage: '' } };

const open: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const embedder of open.splice(0)) await embedder.dispose();
  expect(sessionCount()).toBe(0);
});
function create(options: Partial<TransformersEmbedderOptions> = {}) {
  const given = { profile: PROFILE, localPath, threads: 1, ...options };
  const embedder = createTransformersEmbedder(given);
  open.push(embedder);
  return embedder;
}
const fromHub = (options: Partial<TransformersEmbedderOptions> = {}) => {
  const { localPath: _, ...rest } = { localPath, cacheDir: mkdtempSync(join(work, 'cache-')), ...options };
  const embedder = createTransformersEmbedder({ profile: PROFILE, threads: 1, ...rest });
  open.push(embedder);
  return embedder;
};

/** What the vector has to be: the sum over the words, or the first one, at length one. */
function byHand(words: readonly string[], pooling: 'mean' | 'cls' = 'mean'): number[] {
  const taken = pooling === 'cls' ? ['[CLS]'] : ['[CLS]', ...words, '[SEP]'];
  const sums = Array.from({ length: DIMENSIONS }, (_, d) =>
    taken.reduce((sum, word) => sum + (WORDS[word] ?? WORDS['[UNK]']!)[d]!, 0),
  );
  const length = Math.hypot(...sums);
  return sums.map((value) => value / length);
}
function expectVector(vector: Float32Array, expected: readonly number[]) {
  expect([...vector]).toHaveLength(expected.length);
  for (const [d, value] of expected.entries()) expect(vector[d]).toBeCloseTo(value, 5);
}
const one = async (embedder: ReturnType<typeof create>, text: string, kind: 'query' | 'passage' = 'query') =>
  (await embedder.embed([text], { kind }))[0]!;

await withEngine('a transformer as an embedder', () => {
  it('gives the mean of all tokens at length one, each kind of text with its prefix', async () => {
    const embedder = create();
    expectVector(await one(embedder, '비듬 두피'), byHand(['query', ':', '비듬', '두피']));
    expectVector(await one(embedder, '비듬', 'passage'), byHand(['passage', ':', '비듬']));
    // 3 + 2, 4, 6, 6 over √113: by hand indeed.
    expect((await one(embedder, '비듬 두피'))[2]).toBeCloseTo(6 / Math.sqrt(113), 5);
  });

  it('gives the first token alone where the profile says cls', async () => {
    const embedder = create({ profile: { ...PLAIN, pooling: 'cls' } });
    expectVector(await one(embedder, '비듬 두피'), [0.6, 0.8, 0, 0]);
  });

  it('gives a text the same vector alone and among longer ones, over several batches, in their order', async () => {
    const texts = ['비듬', '비듬 두피 샴푸 두피 샴푸', '', '샴푸', '두피 두피', '모르는 말', '비듬 샴푸'];
    const embedder = create({ batchSize: 3 });
    const together = await embedder.embed(texts, { kind: 'query' });
    for (const [at, text] of texts.entries()) expectVector(together[at]!, [...(await one(embedder, text))]);
  });

  it('says that rounding on the scale of a batch makes a vector depend on its neighbours, unless each is alone', async () => {
    const rounded = modelFolder({ kind: 'quantised' });
    const texts = ['샴푸', '비듬 두피'];
    const [among] = await create({ localPath: rounded }).embed(texts, { kind: 'passage' });
    const single = create({ localPath: rounded, batchSize: 1 });
    const [apart] = await single.embed(texts, { kind: 'passage' });
    expect([...among!]).not.toEqual([...apart!]);
    expect([...apart!]).toEqual([...(await one(single, '샴푸', 'passage'))]);
  });

  it('cuts off what the model cannot read, though the export states no limit', async () => {
    const embedder = create({ profile: { ...PLAIN, maxTokens: 4 } });
    const [cut] = await embedder.embed(['비듬 두피 샴푸 샴푸 샴푸 샴푸'], { kind: 'query' });
    expectVector(cut!, byHand(['비듬', '두피', '샴푸']));
    expect((await embedder.embed(['두피 '.repeat(20_000)], { kind: 'query' }))[0]).toHaveLength(DIMENSIONS);
  });

  it('loads nothing for no texts', async () => {
    expect(await create({ localPath }).embed([], { kind: 'query' })).toEqual([]);
    expect(sessionCount()).toBe(0);
  });

  it('shares one model between embedders, frees it with the last, and finishes what is under way', async () => {
    const [first, second] = [create(), create()];
    await Promise.all([first.load(), second.load()]);
    expect(sessionCount()).toBe(1);
    await first.dispose();
    await first.dispose();
    const underWay = second.embed(['비듬'], { kind: 'query' });
    await expect(first.embed(['비듬'], { kind: 'query' })).rejects.toMatchObject({ code: 'embedder_closed' });
    expect(await underWay).toHaveLength(1);
    await second.dispose();
    expect(sessionCount()).toBe(0);
  });

  it.each([
    ['fewer dimensions than stated', { profile: { ...PROFILE, dimensions: 3 } }, '4 dimensions'],
    ['weights that are no numbers', { localPath: modelFolder({ broken: true }) }, 'NaN'],
  ])('refuses %s', async (_, options, found) => {
    await expect(one(create(options), '비듬')).rejects.toMatchObject({ code: 'bad_embedding', found });
  });

  it('says which file of a folder is missing, and of which folder', async () => {
    const folder = modelFolder();
    unlinkSync(join(folder, 'tokenizer.json'));
    const missing = { code: 'model_file_missing', path: join(folder, 'tokenizer.json') };
    await expect(one(create({ localPath: folder }), '비듬')).rejects.toMatchObject(missing);
    expect(() => create({ localPath: join(work, 'nowhere') })).toThrow(
      expect.objectContaining({
        code: 'model_file_missing',
        path: join(work, 'nowhere', 'onnx', 'model_quantized.onnx'),
        found: `nothing in the folder ${join(work, 'nowhere')}`,
      }),
    );
  });

  it('says so where the model cannot be read, and loads it once it can', async () => {
    const folder = modelFolder();
    writeFileSync(join(folder, 'tokenizer.json'), '{"model":');
    const embedder = create({ localPath: folder });
    await expect(one(embedder, '비듬')).rejects.toMatchObject({ code: 'model_unreadable' });
    writeModel(folder);
    expect(await one(embedder, '비듬')).toHaveLength(DIMENSIONS);
  });

  it('stops between batches when asked to, and gives the model back', async () => {
    const controller = new AbortController();
    let batches = 0;
    const embedder = create({
      batchSize: 1,
      pipeline: async (texts) => {
        batches += 1;
        controller.abort();
        return { data: texts.flatMap(() => [1, 0, 0, 0]), dims: [texts.length, DIMENSIONS] };
      },
    });
    const embedding = embedder.embed(['비듬', '두피', '샴푸'], { kind: 'query', signal: controller.signal });
    await expect(embedding).rejects.toThrow();
    expect(batches).toBe(1);
    await expect(create().embed(['비듬'], { kind: 'query', signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('gives up on a batch that hangs', async () => {
    const embedder = create({ timeoutMs: 20, pipeline: () => new Promise(() => {}) });
    await expect(one(embedder, '비듬')).rejects.toMatchObject({ code: 'timeout' });
    open.pop(); // What hangs cannot be waited for.
  });

  it('takes a pipeline of the caller, and leaves it alone when disposed of', async () => {
    const engine = await loadEngine();
    const options = {
      cache_dir: work,
      local_files_only: true,
      revision: 'main',
      dtype: 'q8',
    };
    const tokenizer = await engine.AutoTokenizer.from_pretrained(localPath, options);
    const model = await engine.AutoModel.from_pretrained(localPath, options);
    const pipeline = new engine.FeatureExtractionPipeline({ task: 'feature-extraction', tokenizer, model });
    const embedder = create({ pipeline });
    expectVector(await one(embedder, '비듬'), byHand(['query', ':', '비듬']));
    await embedder.dispose();
    expect((await pipeline(['비듬'], { pooling: 'mean', normalize: true })).dims).toEqual([1, DIMENSIONS]);
    await pipeline.dispose();
  });

  it('downloads the pinned revision once into the cache folder, telling how far it is, then needs no network', async () => {
    const { env } = (await loadEngine()) as unknown as { env: { remoteHost: string } };
    const hub = await startHub(localPath);
    const before = env.remoteHost;
    env.remoteHost = hub.url;
    try {
      const cacheDir = mkdtempSync(join(work, 'cache-'));
      const told: string[] = [];
      const downloading = fromHub({
        cacheDir,
        onProgress: ({ file, loaded, total }) => told.push(`${file} ${loaded}/${total}`),
      });
      expectVector(await one(downloading, '비듬'), byHand(['query', ':', '비듬']));
      await downloading.dispose();
      expect(hub.asked.length).toBeGreaterThan(3);
      // The engine looks whether `main` has a tokenizer; what it loads is of the commit.
      const ofMain = hub.asked.filter((path) => !path.startsWith('/test/words/resolve/abc123/'));
      expect(new Set(ofMain)).toEqual(new Set(['/test/words/resolve/main/tokenizer_config.json']));
      expect(told.some((line) => /^onnx\/model_quantized\.onnx (\d+)\/\1$/.test(line))).toBe(true);
      expect(existsSync(join(cacheDir, 'test', 'words', 'abc123', 'onnx', 'model_quantized.onnx'))).toBe(
        true,
      );
      hub.asked.length = 0;
      expectVector(await one(fromHub({ cacheDir, offline: true }), '비듬'), byHand(['query', ':', '비듬']));
      expectVector(await one(fromHub({ cacheDir }), '비듬'), byHand(['query', ':', '비듬']));
      expect(hub.asked).toEqual([]);
      await expect(one(fromHub({ offline: true }), '비듬')).rejects.toMatchObject({
        code: 'model_file_missing',
        found: expect.stringContaining('offline'),
      });
      expect(hub.asked).toEqual([]);
    } finally {
      env.remoteHost = before;
      await hub.close();
    }
  });

  it('says which file the hub does not have, that nobody answers, and ends a download that hangs', async () => {
    const { env } = (await loadEngine()) as unknown as { env: { remoteHost: string } };
    const bare = modelFolder();
    unlinkSync(join(bare, 'onnx', 'model_quantized.onnx'));
    const hubs = [await startHub(bare), await startHub(localPath, { hang: '.onnx' })] as const;
    const before = env.remoteHost;
    try {
      env.remoteHost = hubs[0].url;
      await expect(one(fromHub(), '비듬')).rejects.toMatchObject({
        code: 'model_file_missing',
        path: expect.stringContaining('onnx/model_quantized.onnx'),
        found: 'nothing in test/words on the hub',
      });
      env.remoteHost = hubs[1].url;
      await expect(one(fromHub({ loadTimeoutMs: 300 }), '비듬')).rejects.toMatchObject({ code: 'timeout' });
      await expect.poll(hubs[1].givenUp).toBeGreaterThan(0);
      env.remoteHost = 'http://127.0.0.1:9/';
      await expect(one(fromHub(), '비듬')).rejects.toMatchObject({ code: 'model_download_failed' });
    } finally {
      env.remoteHost = before;
      for (const hub of hubs) await hub.close();
    }
  });
});
