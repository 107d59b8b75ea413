// Files the word lists of the symptom reader by their first characters: packages/rules/src/generated/lexicon.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { indexWords } from '../../packages/rules/src/symptoms/lexicon/Trie.js';
import { LISTS } from '../../packages/rules/src/symptoms/lexicon/words/lists.js';

const out = new URL('../../packages/rules/src/generated/', import.meta.url);
const { classes, words } = indexWords(LISTS);
mkdirSync(out, { recursive: true });
writeFileSync(
  new URL('lexicon.ts', out),
  `export const CLASSES: readonly string[] = ${JSON.stringify(classes)};\nexport const WORDS: Readonly<Record<string, string>> = ${JSON.stringify(words)};\n`,
);
