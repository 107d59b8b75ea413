import { type Retriever, reasonOf, type SupportRequest } from '@skin-advise/core';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { createSearcher, type Searcher } from '../hybrid/createSearcher.js';
import { checkEmbedder } from '../indexing/checkEmbedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import type { Reranking } from '../reranker/rerankFirst.js';
import { diverse } from './diverse.js';
import { mayBeFound } from './mayBeFound.js';
import { namedPassages } from './namedPassages.js';
import type { Ranked } from './Ranked.js';
import { rankSuitable } from './rankSuitable.js';
import { relevantConditions } from './relevantConditions.js';
import { searchWords } from './searchWords.js';
import { toFound } from './toFound.js';

export interface EmbeddedRetrieverOptions {
  /** Default: the corpus of this package. */
  readonly corpus?: Corpus;
  /** Instead of a corpus: one that was embedded before, by `embedder` (`readIndexFile` of `@skin-advise/rag/file`). */
  readonly index?: GuidanceIndex;
  /** Default: the small one of this package. Where another fails or is late, the small one stands in, and a notice says so. */
  readonly embedder?: Embedder;
  /** Milliseconds that a request waits for the embedder and its index; 1,500 by default, below the advisor's 3,000. */
  readonly embedderTimeoutMs?: number;
  /** Its time limit is 1,000 milliseconds by default; the order as found stands where it fails, and a notice says so. */
  readonly reranking?: Reranking;
}

export interface EmbeddedRetriever extends Retriever {
  /** Makes the index now; with the first request otherwise, which does not wait for it longer than its limit. */
  prepare(signal?: AbortSignal): Promise<void>;
}

const EMBEDDER_TIMEOUT_MS = 1_500;
const RERANKER_TIMEOUT_MS = 1_000;

async function found(
  searcher: Searcher,
  { subject, locale, onNotice }: SupportRequest,
  signal: AbortSignal,
): Promise<Ranked[]> {
  const conditions = relevantConditions(subject);
  const hits = await searcher.search({
    text: searchWords(subject, conditions),
    allow: mayBeFound(locale, conditions),
    signal,
    related: true,
    onShortfall: ({ part, error }) =>
      onNotice?.({ code: `${part}_failed`, params: { reason: reasonOf(error) } }),
  });
  return rankSuitable(subject, hits);
}

/**
 * The retriever that needs no download, store or model: passages the decision names, in its order, then what the
 * person's words and findings call for. A passage contraindicated for the person is never shown; one whose id is not in
 * the corpus, or of another locale, is passed over.
 *
 * @throws SkinAdviseError `fingerprint_mismatch` where another embedder made the index
 */
export function createEmbeddedRetriever(options: EmbeddedRetrieverOptions = {}): EmbeddedRetriever {
  const { index, embedder = createSmallEmbedder(), reranking } = options;
  if (index) checkEmbedder(index, embedder);
  const corpus = index?.corpus ?? options.corpus ?? builtIn;
  const searcher = createSearcher({
    ...{ corpus, index, embedder },
    embedderTimeoutMs: options.embedderTimeoutMs ?? EMBEDDER_TIMEOUT_MS,
    reranking: reranking && { timeoutMs: RERANKER_TIMEOUT_MS, ...reranking },
  });
  return {
    prepare: (signal) => searcher.prepare(signal),
    corpus: { id: corpus.id, version: corpus.version, sha256: corpus.sha256 },
    embedder: embedder.fingerprint,
    async support(request, signal) {
      signal.throwIfAborted();
      const top = Math.max(0, request.top);
      const first = namedPassages(corpus.passages, request);
      if (first.length >= top) return first.slice(0, top).map(toFound);
      return diverse(first, await found(searcher, request, signal), top).map(toFound);
    },
  };
}
