import { CONDITIONS, type FoundPassage, type Profile } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { GENERAL } from '../retriever/relevantConditions.js';
import { toFound } from '../retriever/toFound.js';
import { buildHybridIndex } from './buildHybridIndex.js';
import { searchHybrid } from './searchHybrid.js';

export interface GuidanceSearch {
  /** How many at most. */
  readonly top: number;
  /** Only guidance on what this profile looks at, and what goes with it. */
  readonly profile?: Profile;
  readonly corpus?: Corpus;
  readonly embedder?: Embedder;
  readonly signal?: AbortSignal;
}

/**
 * Guidance by a question alone. It knows nothing of who asks: what a person must not be shown is left out only where there is
 * a Case (`createEmbeddedRetriever`).
 *
 * @returns the best first; `score` is 1 where a passage is first both by words and by meaning
 */
export async function searchGuidance(text: string, search: GuidanceSearch): Promise<FoundPassage[]> {
  const { top, profile, corpus = builtIn, embedder = createSmallEmbedder(), signal } = search;
  const index = await buildHybridIndex(corpus, embedder, signal);
  const [vector] = await embedder.embed([text], { kind: 'query', ...(signal ? { signal } : {}) });
  const codes = profile && conditionsOf(profile);
  const allow = (passage: CorpusPassage) =>
    codes === undefined || passage.conditions.some((code) => codes.has(code));
  return searchHybrid(index, { text, vector: vector! }, { top, allow }).map(toFound);
}

const conditionsOf = (profile: Profile): ReadonlySet<string> =>
  new Set([...CONDITIONS[profile].map(({ code }) => code), ...GENERAL[profile]]);
