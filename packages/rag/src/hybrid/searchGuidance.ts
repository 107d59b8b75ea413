import { CONDITIONS, type FoundPassage, type Profile } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { checkEmbedder } from '../indexing/checkEmbedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import { GENERAL } from '../retriever/relevantConditions.js';
import { toFound } from '../retriever/toFound.js';
import { buildHybridIndex, hybridOf } from './buildHybridIndex.js';
import { type HybridIndex, searchHybrid } from './searchHybrid.js';

export interface GuidanceSearch {
  /** How many at most. */
  readonly top: number;
  /** Only guidance on what this profile looks at, and what goes with it. */
  readonly profile?: Profile;
  readonly corpus?: Corpus;
  /** Instead of a corpus: one that was embedded before, by `embedder`. */
  readonly index?: GuidanceIndex;
  readonly embedder?: Embedder;
  readonly signal?: AbortSignal;
}

/**
 * Guidance by a question alone. It knows nothing of who asks: what a person must not be shown is left out only where there is
 * a Case (`createEmbeddedRetriever`).
 *
 * @returns the best first; `score` is 1 where a passage is first both by words and by meaning
 * @throws SkinAdviseError `index_of_another_embedder`
 */
export async function searchGuidance(text: string, search: GuidanceSearch): Promise<FoundPassage[]> {
  const { top, profile, embedder = createSmallEmbedder(), signal } = search;
  const index = await openIndex(search, embedder);
  const [vector] = await embedder.embed([text], { kind: 'query', ...(signal ? { signal } : {}) });
  const codes = profile && conditionsOf(profile);
  const allow = (passage: CorpusPassage) =>
    codes === undefined || passage.conditions.some((code) => codes.has(code));
  return searchHybrid(index, { text, vector: vector! }, { top, allow }).map(({ passage, score }) =>
    toFound(passage, score),
  );
}

function openIndex(
  { corpus = builtIn, index, signal }: GuidanceSearch,
  embedder: Embedder,
): HybridIndex | Promise<HybridIndex> {
  if (!index) return buildHybridIndex(corpus, embedder, signal);
  checkEmbedder(index, embedder);
  return hybridOf(index);
}

const conditionsOf = (profile: Profile): ReadonlySet<string> =>
  new Set([...CONDITIONS[profile].map(({ code }) => code), ...GENERAL[profile]]);
