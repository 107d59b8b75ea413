import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}/src/`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read the sources, so that a failing line is a line of ours and no build need be fresh.
    alias: [
      { find: /^@skin-advise\/([a-z]+)$/, replacement: `${source('$1')}index.ts` },
      {
        find: /^@skin-advise\/rag\/(file|pinecone|pgvector)$/,
        replacement: `${source('rag')}store/$1/index.ts`,
      },
      {
        find: /^@skin-advise\/rag\/transformers$/,
        replacement: `${source('rag')}embedder/transformers/index.ts`,
      },
      { find: /^@skin-advise\/([a-z]+)\/([a-z]+)$/, replacement: `${source('$1')}$2/index.ts` },
      { find: /^@skin-advise\/([a-z]+)\/wording\/([a-z]+)$/, replacement: `${source('$1')}wording/$2.ts` },
      { find: /^skin-advise$/, replacement: `${source('skin-advise')}index.ts` },
      { find: /^skin-advise\/rules$/, replacement: `${source('skin-advise')}rules/index.ts` },
      { find: /^skin-advise\/testing$/, replacement: `${source('skin-advise')}testing/index.ts` },
    ],
  },
  // Property tests over the whole path outlast the default on a busy machine.
  test: {
    testTimeout: 60_000,
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'examples/**/*.test.ts'],
  },
});
