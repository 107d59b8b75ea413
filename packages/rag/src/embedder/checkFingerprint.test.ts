import { expect, it } from 'vitest';
import { checkFingerprint } from './checkFingerprint.js';
import { createSmallEmbedder } from './createSmallEmbedder.js';

const { fingerprint } = createSmallEmbedder();

it('passes vectors of the same embedder', () => {
  expect(() => checkFingerprint(fingerprint, createSmallEmbedder().fingerprint)).not.toThrow();
});

it('refuses vectors of another one, and says where they are and how to make them again', () => {
  const check = { path: 'guidance.index', rebuild: 'skin-advise index build --embedder e5' };
  expect(() => checkFingerprint('transformers:abc', fingerprint, check)).toThrow(
    expect.objectContaining({
      code: 'fingerprint_mismatch',
      path: 'guidance.index',
      found: 'transformers:abc',
      expected: fingerprint,
      hint: expect.stringContaining('skin-advise index build --embedder e5'),
    }),
  );
});
