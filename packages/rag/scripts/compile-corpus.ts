// Reads passages/<locale>, validates and lints them, and writes src/generated/corpus.ts.
// Run: node --import tsx packages/rag/scripts/compile-corpus.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// This runs before anything is built: the paths of tsconfig.tests.json lead to the sources of @skin-advise/core.
const load = (module: string) =>
  tsImport(module, { parentURL: import.meta.url, tsconfig: here('../../../tsconfig.tests.json') });
const { compileCorpus }: typeof import('./compileCorpus.js') = await load('./compileCorpus.ts');
const { showCorpusProblem }: typeof import('../src/corpus/CorpusProblem.js') = await load(
  '../src/corpus/CorpusProblem.ts',
);
const { printCorpus }: typeof import('./printCorpus.js') = await load('./printCorpus.ts');

const output = here('../src/generated/corpus.ts');
const compiled = compileCorpus(here('../passages/ko'));
if ('problems' in compiled) {
  for (const problem of compiled.problems) console.error(showCorpusProblem(problem));
  console.error(`${compiled.problems.length} problems in the corpus; nothing was written.`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, printCorpus(compiled.corpus));
  console.log(
    `corpus ${compiled.corpus.id} ${compiled.corpus.version}: ${compiled.corpus.passages.length} passages`,
  );
}
