import { buildIndex } from '@skin-advise/rag';
import { writeIndexFile } from '@skin-advise/rag/file';
import { usage } from '../options.js';
import { storeNamed } from '../store/storeNamed.js';
import { kilobytes } from './kilobytes.js';
import type { IndexPlace } from './places.js';

/** One file that holds the passages too: searching needs nothing else. */
export const filePlace: IndexPlace = ({ out: target, ...places }) => {
  storeNamed(places);
  if (target === undefined)
    throw usage('There is no file to write the index to', 'nothing', '-o my.index', '-o');
  return async ({ locale, corpus, embedder, onProgress }) => {
    const index = await buildIndex(corpus, embedder, { locale, onProgress });
    const bytes = await writeIndexFile(target, index);
    const known = index.store.records().filter(({ vector }) => vector.some((value) => value !== 0));
    const ids = new Set(known.map(({ id }) => id));
    const unknown = corpus.passages.map(({ id }) => id).filter((id) => !ids.has(id));
    return { where: `${target}, ${kilobytes(bytes)}`, count: corpus.passages.length, unknown };
  };
};
