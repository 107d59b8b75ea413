import { type Locale, type Retriever, reasonOf, type SupportRequest } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { createSearcher, type Searcher } from '../hybrid/createSearcher.js';
import type { Reranking } from '../reranker/rerankFirst.js';
import { bigrams } from '../text/bigrams.js';
import { jaccard } from '../text/jaccard.js';
import { relevantConditions } from './relevantConditions.js';
import { searchWords } from './searchWords.js';
import { suits } from './suits.js';
import { rounded, toFound } from './toFound.js';

/** A passage named by the decision scores 1: it is there because a rule rests on it, not because words matched. */
const NAMED = 1;
/** Where a fact that could forbid the passage is not known, it comes later. */
const UNSURE = 0.9;
/** Two passages that share more of their character pairs than this make the same point. */
const SAME_POINT = 0.25;

export interface EmbeddedRetrieverOptions {
  /** Default: the corpus of this package. */
  readonly corpus?: Corpus;
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

interface Ranked {
  readonly passage: CorpusPassage;
  readonly score: number;
}

const isOf = (locale: Locale) => (passage: CorpusPassage) => passage.id.startsWith(`${locale}/`);

/** An urgent passage is shown when the decision names it; matching words alone must not frighten. */
const urgent = (passage: CorpusPassage): boolean => passage.topic === 'red_flag';

function named(corpus: Corpus, { subject, locale, wanted }: SupportRequest): Ranked[] {
  const byId = new Map(corpus.passages.filter(isOf(locale)).map((passage) => [passage.id, passage]));
  return [...new Set(wanted)].flatMap((id) => {
    const passage = byId.get(id);
    return passage === undefined || suits(subject, passage) === 'never' ? [] : [{ passage, score: NAMED }];
  });
}

async function found(
  searcher: Searcher,
  { subject, locale, onNotice }: SupportRequest,
  signal: AbortSignal,
): Promise<Ranked[]> {
  const conditions = relevantConditions(subject);
  const allow = (passage: CorpusPassage): boolean =>
    isOf(locale)(passage) && !urgent(passage) && passage.conditions.some((code) => conditions.has(code));
  const hits = await searcher.search({
    text: searchWords(subject, conditions),
    ...{ allow, signal, related: true },
    onShortfall: ({ part, error }) =>
      onNotice?.({ code: `${part}_failed`, params: { reason: reasonOf(error) } }),
  });
  const ranked = hits.flatMap(({ passage, score }) => {
    const fit = suits(subject, passage);
    if (fit === 'never' || fit === 'elsewhere') return [];
    return [{ passage, score: rounded(fit === 'unsure' ? score * UNSURE : score) }];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

/** Takes the ranked in turn, leaving out any that repeats a point already taken. */
function diverse(first: readonly Ranked[], ranked: readonly Ranked[], top: number): Ranked[] {
  const taken = first.slice(0, top);
  const points = taken.map(({ passage }) => bigrams(passage.text));
  for (const one of ranked) {
    if (taken.length >= top) break;
    const point = bigrams(one.passage.text);
    const known = taken.some(({ passage }) => passage.id === one.passage.id);
    if (known || points.some((other) => jaccard(point, other) > SAME_POINT)) continue;
    taken.push(one);
    points.push(point);
  }
  return taken;
}

const shown = ({ passage, score }: Ranked) => toFound(passage, score);

/**
 * The retriever that needs no download, store or model: passages the decision names, in its order, then what the
 * person's words and findings call for. A passage contraindicated for the person is never shown; one whose id is not in
 * the corpus, or of another locale, is passed over.
 */
export function createEmbeddedRetriever(options: EmbeddedRetrieverOptions = {}): EmbeddedRetriever {
  const { corpus = builtIn, embedder = createSmallEmbedder(), reranking } = options;
  const searcher = createSearcher({
    ...{ corpus, embedder },
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
      const first = named(corpus, request);
      if (first.length >= top) return first.slice(0, top).map(shown);
      return diverse(first, await found(searcher, request, signal), top).map(shown);
    },
  };
}
