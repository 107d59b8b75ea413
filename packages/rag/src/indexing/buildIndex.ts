import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { createMemoryStore } from '../store/createMemoryStore.js';
import type { EmbedPassagesOptions } from './embedPassages.js';
import type { GuidanceIndex } from './GuidanceIndex.js';
import { passageRecords } from './passageRecords.js';

/**
 * Embeds a corpus once, so that it can be kept and searched without embedding it again.
 *
 * @param locale of every passage; their ids begin with it
 */
export async function buildIndex(
  corpus: Corpus,
  embedder: Embedder,
  { locale, ...options }: EmbedPassagesOptions & { readonly locale: string },
): Promise<GuidanceIndex> {
  const store = createMemoryStore(embedder);
  await store.upsert(await passageRecords(corpus, embedder, options), options.signal);
  return { locale, corpus, store };
}
