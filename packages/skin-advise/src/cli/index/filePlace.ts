import { createMemoryStore } from '@skin-advise/rag';
import { writeIndexFile } from '@skin-advise/rag/file';
import { usage } from '../options.js';
import { kilobytes } from './kilobytes.js';
import type { IndexPlace } from './places.js';

/** One file that holds the passages too: searching needs nothing else. */
export const filePlace: IndexPlace = (target) => {
  if (target === undefined)
    throw usage('There is no file to write the index to', 'nothing', '-o my.index', '-o');
  return async ({ locale, corpus, embedder, records }) => {
    const store = createMemoryStore(embedder);
    await store.upsert(records);
    const bytes = await writeIndexFile(target, { locale, corpus, store });
    return `${target}, ${kilobytes(bytes)}`;
  };
};
