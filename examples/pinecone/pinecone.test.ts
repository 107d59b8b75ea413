import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { corpus, createSmallEmbedder } from '@skin-advise/rag';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type PineconeServer,
  startPineconeServer,
} from '../../packages/rag/src/store/pinecone/testing/startPineconeServer.js';

let server: PineconeServer;
beforeAll(async () => {
  server = await startPineconeServer({ dimension: createSmallEmbedder().dimensions });
});
afterAll(() => server.close());

const run = async (script: string, variables: Record<string, string> = {}) => {
  const env = { PATH: process.env.PATH, PINECONE_API_KEY: server.key, PINECONE_INDEX_HOST: server.url };
  const path = fileURLToPath(new URL(script, import.meta.url));
  return (await promisify(execFile)(process.execPath, [path], { env: { ...env, ...variables } })).stdout;
};

it('uploads the corpus and finds guidance in it, on the built packages', async () => {
  expect(await run('upload.js')).toMatch(/^3\d\d passages stored\n$/);
  const printed = await run('advise.js');
  expect(printed).toContain('지켜보세요');
  const named = corpus.passages.find(({ id }) => id === 'ko/scalp/sensitive-wash');
  expect(printed).toContain(named!.title);
  expect(printed).not.toContain('함께 읽을 안내를 찾지 못했습니다');
});

it('advises all the same where Pinecone refuses', async () => {
  const printed = await run('advise.js', { PINECONE_API_KEY: 'pcsk_revoked' });
  expect(printed).toContain('지켜보세요');
  expect(printed).toContain('함께 읽을 안내를 찾지 못했습니다');
  expect(printed).not.toContain('pcsk_revoked');
});

it('says what to set where there is no key', async () => {
  await expect(run('upload.js', { PINECONE_API_KEY: '' })).rejects.toMatchObject({
    stderr: expect.stringContaining('set PINECONE_API_KEY'),
  });
});
