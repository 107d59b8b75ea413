import type { FoundPassage, Profile } from '@skin-advise/core';
import type { Embedder } from '../embedder/Embedder.js';
import type { Filter, VectorStore } from '../store/VectorStore.js';
import { conditionsOf } from './relevantConditions.js';
import { type CorpusStamp, textsOfStore } from './storedTexts.js';
import { toFound } from './toFound.js';

export interface StoreSearch {
  /** Filled by `replaceCorpus` or `indexCorpus`. */
  readonly store: VectorStore;
  /** The one that the store was filled with. */
  readonly embedder: Embedder;
  /** What `readStoredCorpus` says, or the stamp of a corpus that was indexed. */
  readonly corpus: CorpusStamp;
  /** How many at most. */
  readonly top: number;
  /** Only guidance on what this profile looks at, and what goes with it. */
  readonly profile?: Profile | undefined;
  readonly signal?: AbortSignal;
}

/**
 * `searchGuidance` for a corpus kept in a vector store: by meaning alone. It knows nothing of who asks, so it filters nobody.
 *
 * @returns the best first; `score` is a cosine above 0
 * @throws SkinAdviseError `store_mismatch`, and what the store throws
 */
export async function searchStore(text: string, search: StoreSearch): Promise<FoundPassage[]> {
  const { store, embedder, corpus, top, profile, signal } = search;
  const stoppable = signal ? { signal } : {};
  const [vector] = await embedder.embed([text], { kind: 'query', ...stoppable });
  const filter: Filter = {
    corpus: { in: [corpus.sha256] },
    ...(profile ? { conditions: { in: [...conditionsOf(profile)].sort() } } : {}),
  };
  const matches = await store.query({ vector: vector!, top, filter, ...stoppable });
  const texts = textsOfStore(store, corpus, embedder.dimensions);
  return matches.flatMap((match) => {
    const passage = match.score > 0 ? texts.of(match) : undefined;
    return passage ? [toFound({ passage, score: match.score })] : [];
  });
}
