import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Encoded } from './encodeModel.js';

const FOLDER = new URL('../../../packages/rules/src/symptoms/learned/model/', import.meta.url);
const HEAD = '// Written by `npm run train:symptoms`; not to be edited.\n';

/** The files of the shipped model, by name. */
export function modelFiles({ concepts, packed }: Encoded): ReadonlyMap<string, string> {
  const rows = concepts.map((one) => `  ${JSON.stringify(one)},\n`).join('');
  const sha256 = createHash('sha256')
    .update(JSON.stringify(concepts))
    .update(JSON.stringify(packed))
    .digest('hex');
  return new Map([
    [
      'concepts.ts',
      `${HEAD}import type { LearnedConcept } from '../LearnedModel.js';\n\nexport const LEARNED_CONCEPTS: readonly LearnedConcept[] = [\n${rows}];\n`,
    ],
    [
      'weights.ts',
      `${HEAD}import type { PackedModel } from '../LearnedModel.js';\n\nexport const PACKED: PackedModel = ${JSON.stringify(packed)};\n`,
    ],
    ['checksum.ts', `${HEAD}export const SHA256 = '${sha256}';\n`],
  ]);
}

export function writeModel(files: ReadonlyMap<string, string>): void {
  for (const [name, content] of files) writeFileSync(new URL(name, FOLDER), content);
}

export const isWritten = (files: ReadonlyMap<string, string>) =>
  [...files].every(([name, content]) => readFileSync(new URL(name, FOLDER), 'utf8') === content);
