import { basename, extname } from 'node:path';
import { SkinAdviseError } from '@skin-advise/core';
import type { Corpus } from '@skin-advise/rag';
import { badCorpus, type CorpusText, readCorpus } from '@skin-advise/rag/corpus';
import { readIndexFile } from '@skin-advise/rag/file';
import type { Io } from '../Io.js';
import { readText } from '../readText.js';

const SOURCES = 'a folder of passages, a .jsonl file, or an index file';
const READ = /\.(?:md|jsonl)$|^corpus\.yaml$/;

/** Passages, and the locale that their ids begin with. */
export interface Located {
  readonly locale: string;
  readonly corpus: Corpus;
}

/**
 * The passages of a folder, of a file with one a line, or of an index that was built before.
 *
 * @param source without `/` at its end
 * @param locale of a folder or a file; an index has its own
 * @throws SkinAdviseError `bad_corpus`: every problem, with its file and line; `cannot_read`; what is wrong with an index
 */
export async function corpusAt(source: string, locale: string, io: Io): Promise<Located> {
  const names = io.listFolder(source);
  if (!names && !source.endsWith('.jsonl')) return readIndex(source);
  const texts = names
    ? textsIn(source, '', names, io)
    : [{ file: source, path: basename(source), text: readText(source, io, SOURCES) }];
  const read = readCorpus(texts, { locale, name: basename(source, extname(source)) || 'own' });
  if ('problems' in read) throw badCorpus(read.problems, source);
  return { locale, corpus: read.corpus };
}

/** Every file below a folder that may hold passages; hidden ones are left alone. */
function textsIn(folder: string, below: string, names: readonly string[], io: Io): CorpusText[] {
  return names
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const path = `${below}${name}`;
      if (READ.test(path)) return [{ file, path, text: readText(file, io, 'a file of passages') }];
      const inner = io.listFolder(file);
      return inner ? textsIn(file, `${path}/`, inner, io) : [];
    });
}

/** An index holds its passages: it can be built again without the folder that it came from. */
async function readIndex(path: string): Promise<Located> {
  try {
    return await readIndexFile(path);
  } catch (error) {
    if (!(error instanceof SkinAdviseError) || !['cannot_read', 'not_an_index'].includes(error.code))
      throw error;
    const { message: _, found = '', cause } = error;
    throw new SkinAdviseError({
      code: 'cannot_read',
      message: 'There are no passages here',
      path,
      found,
      expected: SOURCES,
      hint: 'skin-advise index build --help shows what a passage looks like',
      cause,
    });
  }
}
