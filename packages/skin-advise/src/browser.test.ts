import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const source = (name: string) => `${root}packages/${name}/src/index.ts`;

/** Bundles as an app for the browser would; a Node built-in anywhere in the graph fails the build. */
async function bundle(entry: string) {
  const result = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    minify: true,
    logLevel: 'silent',
    alias: {
      '@skin-advise/core': source('core'),
      '@skin-advise/rules': source('rules'),
      '@skin-advise/rag': source('rag'),
    },
  });
  return result.outputFiles[0]!.text;
}

it('reads, decides and finds guidance in a browser bundle, with the same decision as here', async () => {
  const code = await bundle(`
    import { readResult } from '@skin-advise/core';
    import { BOOK, createDecider, readCase } from '@skin-advise/rules';
    import { createEmbeddedRetriever } from '@skin-advise/rag';
    export const corpus = createEmbeddedRetriever().corpus;
    export function decide(result) {
      const read = readResult(result);
      return createDecider(BOOK).decide(readCase(read));
    }
  `);
  const bundled = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const { readResult } = await import('@skin-advise/core');
  const { BOOK, createDecider, readCase } = await import('@skin-advise/rules');
  const result = {
    profile: 'scalp',
    severities: { 비듬: 2, 모낭사이홍반: 2 },
    symptomText: '염색하고 가려워요',
  };
  const read = readResult(result);
  const here = createDecider(BOOK).decide(readCase(read));
  expect(bundled.decide(result)).toEqual(here);
  expect(bundled.corpus.id).toBe('ko');
});
