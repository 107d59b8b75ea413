import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createTransformersReranker } from './createTransformersReranker.js';
import type { RerankingProfile } from './profiles.js';
import { withEngine } from './testing/withEngine.js';
import { MAX_TOKENS, weightOf, writeModel } from './testing/writeModel.js';

const work = mkdtempSync(join(tmpdir(), 'skin-advise-reranker-'));
afterAll(() => rmSync(work, { recursive: true }));

const profile: RerankingProfile = {
  model: 'test/ranker',
  hub: null,
  dtype: 'q8',
  maxTokens: MAX_TOKENS,
  licence: 'MIT',
};
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
/** The fixture adds up what all words of question and passage say. */
const byHand = (words: string) =>
  sigmoid(words.split(' ').reduce((sum, word) => sum + weightOf(word), weightOf('[CLS]')));

await withEngine('a cross encoder as a reranker', () => {
  it('scores each passage with the question, in their order, over several batches', async () => {
    const localPath = writeModel(join(work, 'ranker'), { kind: 'ranker' });
    const reranker = createTransformersReranker({ profile, localPath, batchSize: 2, threads: 1 });
    const passages = ['두피', '샴푸 샴푸', '비듬', '비듬 두피 샴푸', ''];
    const scores = await reranker.rerank('비듬', passages);
    expect(scores).toHaveLength(5);
    for (const [at, passage] of passages.entries())
      expect(scores[at]).toBeCloseTo(byHand(`비듬 ${passage}`), 6);
    expect(scores[0]).toBeCloseTo(0.5, 6); // 6 for the question, -6 for the passage.
    expect(await reranker.rerank('비듬', [])).toEqual([]);
    await reranker.dispose();
    await expect(reranker.rerank('비듬', passages)).rejects.toMatchObject({ code: 'embedder_closed' });
  });

  it('refuses a model that is none for ranking', async () => {
    const localPath = writeModel(join(work, 'embedder'));
    const reranker = createTransformersReranker({ profile, localPath, threads: 1 });
    await expect(reranker.rerank('비듬', ['두피'])).rejects.toMatchObject({ code: 'bad_scores' });
    await reranker.dispose();
  });
});
