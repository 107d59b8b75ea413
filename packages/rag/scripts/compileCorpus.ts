import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Compiled } from '../src/corpus/compileCorpus.js';
import { readCorpus } from '../src/corpus/readCorpus.js';

/** Reads a folder of passages, named by its locale, into a checksummed corpus, or says everything that is wrong with it. */
export function compileCorpus(folder: string): Compiled {
  const locale = basename(folder);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|yaml)$/.test(path));
  const texts = paths.map((path) => ({
    file: `${locale}/${path}`,
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
  return readCorpus(texts, { locale, name: locale });
}
