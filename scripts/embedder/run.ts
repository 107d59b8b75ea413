// npm run train:embedder: learns the vectors of the default embedder. --help explains.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PackedVectors } from '../../packages/rag/src/embedder/PackedVectors.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import { learn } from './learn.js';
import { toLessons } from './lessons.js';
import { pack } from './pack.js';
import { readTexts } from './readTexts.js';

const HELP = `npm run train:embedder -- [--check]

Learns the vectors of the default embedder from the passages, their asks and packages/rag/data/asks, and writes them to
packages/rag/src/embedder/model. The same texts give the same bytes.

  --check   write nothing; fail when the model in the repository is another
`;
const FOLDER = new URL('../../packages/rag/src/embedder/model/', import.meta.url);
const HEAD = '// Written by `npm run train:embedder`; not to be edited.\n';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else train(values.check);

function train(checks: boolean): void {
  const texts = readTexts();
  const { vocabulary, lessons } = toLessons(texts);
  const packed = pack(learn(lessons, vocabulary.size, corpus.passages.length), vocabulary);
  const files = modelFiles(packed);
  if (!checks) for (const [name, content] of files) writeFileSync(new URL(name, FOLDER), content);
  else if (!files.every(([name, content]) => readFileSync(new URL(name, FOLDER), 'utf8') === content)) fail();
  const bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
  process.stdout.write(
    `${texts.length} texts, ${vocabulary.size} features, ${corpus.passages.length} passages: ${(bytes / 1e6).toFixed(2)} MB\n`,
  );
}

function modelFiles(packed: PackedVectors): [string, string][] {
  const fingerprint = { dimensions: packed.dimensions, sha256: packed.sha256 };
  return [
    [
      'vectors.ts',
      `${HEAD}import type { PackedVectors } from '../PackedVectors.js';\n\nexport const PACKED: PackedVectors = ${JSON.stringify(packed)};\n`,
    ],
    ['fingerprint.ts', `${HEAD}export const FINGERPRINT = ${JSON.stringify(fingerprint)} as const;\n`],
  ];
}

function fail(): void {
  process.stderr.write('The vectors are not those that these texts give: npm run train:embedder\n');
  process.exitCode = 1;
}
