import type { FoundPassage, Profile } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { checkEmbedder } from '../indexing/checkEmbedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import type { Reranking } from '../reranker/rerankFirst.js';
import { conditionsOf } from '../retriever/relevantConditions.js';
import { toFound } from '../retriever/toFound.js';
import { createSearcher, type Shortfall } from './createSearcher.js';
import type { EmbeddingOptions } from './passageVectors.js';

export interface GuidanceSearch {
  /** How many at most. */
  readonly top: number;
  /** Only guidance on what this profile looks at, and what goes with it. */
  readonly profile?: Profile;
  readonly corpus?: Corpus;
  /** Instead of a corpus: one that was embedded before, by `embedder`. */
  readonly index?: GuidanceIndex;
  /** Default: the small one of this package. Others make the vectors of all passages first, on every call. */
  readonly embedder?: Embedder;
  /** Puts the first passages in a better order. */
  readonly reranking?: Reranking;
  readonly signal?: AbortSignal;
  /** Told how many passages have their vector. */
  readonly onProgress?: EmbeddingOptions['onProgress'];
  /**
   * Told that the embedder or the reranker failed, and why: the built-in search and the order as found stand in then.
   * Where nobody is told, the search fails with them.
   */
  readonly onShortfall?: (shortfall: Shortfall) => void;
}

/**
 * Guidance by a question alone. It knows nothing of who asks: what a person must not be shown is left out only where there is
 * a Case (`createEmbeddedRetriever`).
 *
 * @returns the best first; `score` is 1 where a passage is first both by words and by meaning
 * @throws SkinAdviseError `fingerprint_mismatch` where another embedder made the index
 */
export async function searchGuidance(text: string, search: GuidanceSearch): Promise<FoundPassage[]> {
  const { top, profile, index, embedder = createSmallEmbedder(), ...rest } = search;
  if (index) checkEmbedder(index, embedder);
  const corpus = index?.corpus ?? search.corpus ?? builtIn;
  const codes = profile && conditionsOf(profile);
  const allow = (passage: CorpusPassage) =>
    codes === undefined || passage.conditions.some((code) => codes.has(code));
  const searcher = createSearcher({ ...rest, corpus, index, embedder });
  const hits = await searcher.search({ text, allow, ...rest });
  return hits.slice(0, top).map(toFound);
}
