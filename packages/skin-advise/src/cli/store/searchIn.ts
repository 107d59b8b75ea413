import type { FoundPassage } from '@skin-advise/core';
import { createSmallEmbedder, type GuidanceSearch, searchStore } from '@skin-advise/rag';
import { corpusIn } from './corpusIn.js';
import { ASKING_MS, inStore } from './inStore.js';
import type { NamedStore } from './storeNamed.js';

/**
 * Passages of a store that answer a question.
 *
 * @throws SkinAdviseError as `inStore` does
 */
export function searchIn(
  named: NamedStore,
  text: string,
  { top, profile }: Pick<GuidanceSearch, 'top' | 'profile'>,
): Promise<FoundPassage[]> {
  const embedder = createSmallEmbedder();
  return inStore(named, embedder, ASKING_MS, async ({ store }) => {
    const corpus = await corpusIn(store, named, embedder);
    return searchStore(text, { store, embedder, corpus, top, profile });
  });
}
