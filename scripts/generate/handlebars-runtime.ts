// Puts Handlebars' runtime, one file of its package, into core: its users would else install five megabytes of what only compiles templates.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const { version, license } = JSON.parse(readFileSync(require.resolve('handlebars/package.json'), 'utf8'));
const outfile = fileURLToPath(
  new URL('../../packages/core/src/generated/handlebarsRuntime.ts', import.meta.url),
);
mkdirSync(fileURLToPath(new URL('.', new URL(`file://${outfile}`))), { recursive: true });
await build({
  stdin: {
    contents: "import runtime from 'handlebars/runtime.js'; export default runtime;",
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['main'],
  minify: true,
  legalComments: 'inline',
  banner: {
    js: `// @ts-nocheck\n/*! Handlebars runtime ${version}, ${license} licence, Copyright (C) 2011-2019 by Yehuda Katz */`,
  },
});
