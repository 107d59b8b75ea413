import type { Case } from '@skin-advise/core';
import { expect, it } from 'vitest';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus } from '../generated/corpus.js';
import { createEmbeddedRetriever } from './createEmbeddedRetriever.js';

const passages = corpus.passages.filter(({ id }) => id.startsWith('ko/hair-dye/'));
const subject: Case = {
  format: 'test',
  profile: 'scalp',
  findings: [],
  person: { daysSinceDye: 5 },
  text: '염색하고 나서 두피가 붉어요',
  history: [],
  notices: [],
  symptoms: [],
};

it('serves the next person after the embedder failed for one', async () => {
  const embedder = createSmallEmbedder();
  let isDown = true;
  const flaky: Embedder = {
    ...embedder,
    fingerprint: 'flaky',
    embed: (...asked) => (isDown ? Promise.reject(new Error('down')) : embedder.embed(...asked)),
  };
  const retriever = createEmbeddedRetriever({
    corpus: { ...corpus, sha256: 'few', passages },
    embedder: flaky,
  });
  const ask = () =>
    retriever.support({ subject, locale: 'ko', wanted: [], top: 5 }, new AbortController().signal);
  await expect(ask()).rejects.toThrow('down');
  isDown = false;
  expect((await ask()).length).toBeGreaterThan(0);
});
