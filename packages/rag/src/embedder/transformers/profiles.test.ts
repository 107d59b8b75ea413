import { describe, expect, it } from 'vitest';
import { cacheFolder } from './cacheFolder.js';
import { createTransformersEmbedder } from './createTransformersEmbedder.js';
import { createTransformersReranker } from './createTransformersReranker.js';
import { loadEngine } from './loadEngine.js';
import { profileFingerprint } from './profileFingerprint.js';
import { type EmbeddingProfile, PROFILE_NAMES, PROFILES, RERANKING_PROFILES } from './profiles.js';

const E5: EmbeddingProfile = PROFILES.e5;

describe('profiles', () => {
  it.each(PROFILE_NAMES)('%s names an export pinned to a commit, or says how to make one', (name) => {
    const profile: EmbeddingProfile = PROFILES[name];
    if (profile.hub) {
      expect(profile.hub.revision).toMatch(/^[0-9a-f]{40}$/);
      expect(createTransformersEmbedder({ profile: name })).toMatchObject({ dimensions: profile.dimensions });
    } else
      expect(() => createTransformersEmbedder({ profile: name })).toThrow(
        expect.objectContaining({
          code: 'model_file_missing',
          hint: expect.stringContaining(`--model ${profile.model}`),
        }),
      );
  });

  it('refuses names that it does not have', () => {
    expect(() => createTransformersEmbedder({ profile: 'e6' as 'e5' })).toThrow(
      expect.objectContaining({ code: 'unknown_embedder', found: 'e6', expected: PROFILE_NAMES.join(', ') }),
    );
  });

  it('names a reranker with its commit', () => {
    const { hub } = RERANKING_PROFILES['bge-reranker'];
    expect(createTransformersReranker().id).toBe(`BAAI/bge-reranker-v2-m3@${hub.revision}`);
  });
});

describe('the fingerprint', () => {
  it('is these bytes', () => {
    expect(profileFingerprint(E5, 'abc')).toBe(
      'transformers:1ba27ed1b2d893dee912dd4febe1f20f506fea2be5b9440b46d97b461416320a',
    );
  });

  it.each<[string, Partial<EmbeddingProfile>]>([
    ['model', { model: 'other' }],
    ['dtype', { dtype: 'fp32' }],
    ['dimensions', { dimensions: 383 }],
    ['pooling', { pooling: 'cls' }],
    ['prefix of questions', { prefixes: { ...E5.prefixes, query: '' } }],
    ['prefix of passages', { prefixes: { ...E5.prefixes, passage: '' } }],
    ['longest text', { maxTokens: 256 }],
  ])('is another one with another %s', (_, change) => {
    expect(profileFingerprint({ ...E5, ...change }, 'abc')).not.toBe(profileFingerprint(E5, 'abc'));
  });

  it('is another one with another revision, and the same whatever else a profile says', () => {
    expect(profileFingerprint(E5, 'abd')).not.toBe(profileFingerprint(E5, 'abc'));
    expect(profileFingerprint({ ...E5, licence: '', chance: 0.8 }, 'abc')).toBe(
      profileFingerprint(E5, 'abc'),
    );
  });
});

it.each([
  ['linux', {}, '/home/me/.cache/skin-advise/models'],
  ['linux', { XDG_CACHE_HOME: '/var/cache' }, '/var/cache/skin-advise/models'],
  ['darwin', {}, '/home/me/Library/Caches/skin-advise/models'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/skin-advise/models'],
])(
  'keeps downloads where %s keeps what can be fetched again, never in node_modules',
  (platform, env, folder) => {
    expect(cacheFolder(env, platform, '/home/me')).toBe(folder);
  },
);

it('says what to install where the engine is missing, and what is wrong where it does not start', async () => {
  const absent = Object.assign(new Error("Cannot find package '@huggingface/transformers' imported from x"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  await expect(loadEngine(() => Promise.reject(absent))).rejects.toMatchObject({
    code: 'embedding_engine_missing',
    hint: expect.stringContaining('npm install @huggingface/transformers@4'),
  });
  const broken = new Error('libonnxruntime.so.1: cannot open shared object file');
  await expect(loadEngine(() => Promise.reject(broken))).rejects.toMatchObject({
    code: 'embedding_engine_missing',
    message: expect.stringContaining('does not start'),
    found: broken.message,
  });
});
