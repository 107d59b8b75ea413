import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SHIPPED = new URL('../../../../rag/passages/ko/', import.meta.url);

/** Names of the passages that `writeOwn` writes. */
export const OWN = ['dandruff/zinc-shampoo', 'hair-dye/patch-test', 'acne/basic-care', 'mole/self-check'];

export type ChangePassage = (text: string, name: string) => string;

/** A folder of four passages, written as the shipped ones are. */
export function writeOwn(folder: string, change: ChangePassage = (text) => text): string {
  for (const name of OWN) {
    const text = readFileSync(new URL(`${name}.md`, SHIPPED), 'utf8');
    writeBelow(folder, `own/${name}.md`, change(text, name));
  }
  return join(folder, 'own');
}

/** Writes a file, with the folders above it, and returns its path. */
export function writeBelow(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
