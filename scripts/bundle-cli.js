// One file per entry instead of two hundred: the command line starts in half the time. The library stays unbundled.
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));
const skinAdvise = `${packages}skin-advise/`;

/** Megabytes that the packages beside it hold already: named instead of copied. */
const DATA = {
  'rules/dist/generated/lexicon.js': '@skin-advise/rules/data/lexicon',
  'rules/dist/generated/rationale.js': '@skin-advise/rules/rationale',
  'rules/dist/generated/wording.en.js': '@skin-advise/rules/wording/en',
  'rules/dist/symptoms/learned/model/weights.js': '@skin-advise/rules/data/weights',
  'rag/dist/generated/corpus.js': '@skin-advise/rag/data/corpus',
  'rag/dist/embedder/model/vectors.js': '@skin-advise/rag/data/vectors',
};
const dataStaysOutside = {
  name: 'data stays outside',
  setup({ onResolve }) {
    onResolve(
      { filter: /\/(?:lexicon|rationale|wording\.en|weights|corpus|vectors)\.js$/i },
      ({ path, resolveDir }) => {
        const file = relative(packages, resolve(resolveDir, path)).replaceAll('\\', '/');
        return DATA[file] ? { path: DATA[file], external: true } : undefined;
      },
    );
  },
};

rmSync(`${skinAdvise}dist/bin`, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: [`${skinAdvise}dist/cli/main.js`],
  outdir: `${skinAdvise}dist/bin`,
  bundle: true,
  plugins: [dataStaysOutside],
  // Engines of those who have them.
  external: ['@pinecone-database/pinecone', 'pg'],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  logLevel: 'warning',
  // Handlebars' runtime is CommonJS.
  banner: { js: "import{createRequire as cjs}from'node:module';const require=cjs(import.meta.url);" },
});

// Who only advises does not wait for what reads rules and passages of one's own, nor for what keeps vectors.
const READING =
  /node_modules\/(yaml|zod)\/|handlebars\/dist\/cjs\/handlebars\/compiler\/|rag\/dist\/(corpus\/(?!Corpus\.js)|store\/(file|pinecone|pgvector)\/)|dist\/cli\/(index|search|store)\/(?!storeNamed|storeOptions)/;
for (const entry of ['main', 'createAdvisor', 'render']) {
  const [path] = Object.keys(metafile.outputs).filter((name) => new RegExp(`/${entry}[-.]`).test(name));
  const read = loadedWith(path).filter((input) => READING.test(input));
  if (read.length > 0)
    throw new Error(`${entry} loads what only reading one's own rules and passages needs: ${read[0]}`);
}

/** The sources that come along with a chunk, through all that it imports at once. */
function loadedWith(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const { inputs, imports } = metafile.outputs[path];
  const further = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  const present = Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0);
  return [...present, ...further.flatMap((one) => loadedWith(one.path, seen))];
}
