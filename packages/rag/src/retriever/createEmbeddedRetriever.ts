import type { Retriever, SupportRequest } from '@skin-advise/core';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { buildHybridIndex } from '../hybrid/buildHybridIndex.js';
import { type HybridIndex, searchHybrid } from '../hybrid/searchHybrid.js';
import { diverse } from './diverse.js';
import { isRelated } from './isRelated.js';
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
  /** Default: the small one of this package. */
  readonly embedder?: Embedder;
}

async function found(
  index: HybridIndex,
  embedder: Embedder,
  { subject, locale }: SupportRequest,
  signal: AbortSignal,
): Promise<Ranked[]> {
  const conditions = relevantConditions(subject);
  const allow = mayBeFound(locale, conditions);
  const text = searchWords(subject, conditions);
  const [vector] = await embedder.embed([text], { kind: 'query', signal });
  const hits = searchHybrid(index, { text, vector: vector! }, { top: index.lexical.passages.length, allow });
  return rankSuitable(subject, hits.filter(isRelated));
}

/**
 * The retriever that needs no download, store or model: passages the decision names, in its order, then what the
 * person's words and findings call for. A passage contraindicated for the person is never shown; one whose id is not in
 * the corpus, or of another locale, is passed over.
 */
export function createEmbeddedRetriever(options: EmbeddedRetrieverOptions = {}): Retriever {
  const { corpus = builtIn, embedder = createSmallEmbedder() } = options;
  let index: Promise<HybridIndex> | undefined;
  return {
    corpus: { id: corpus.id, version: corpus.version, sha256: corpus.sha256 },
    embedder: embedder.fingerprint,
    async support(request, signal) {
      signal.throwIfAborted();
      const top = Math.max(0, request.top);
      const first = namedPassages(corpus.passages, request);
      if (first.length >= top) return first.slice(0, top).map(toFound);
      index ??= buildHybridIndex(corpus, embedder, signal).catch((error) => {
        // An embedder that failed, or was too slow for one person, may serve the next.
        index = undefined;
        throw error;
      });
      return diverse(first, await found(await index, embedder, request, signal), top).map(toFound);
    },
  };
}
