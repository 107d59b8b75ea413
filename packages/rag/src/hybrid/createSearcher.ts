import { withDeadline } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { embedChecked } from '../embedder/checkVectors.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import { type Reranking, rerankFirst } from '../reranker/rerankFirst.js';
import { buildHybridIndex, hybridOf } from './buildHybridIndex.js';
import { isRelated } from './isRelated.js';
import type { EmbeddingOptions } from './passageVectors.js';
import { type HybridHit, type HybridIndex, searchHybrid } from './searchHybrid.js';

/** What a search did without, and why. */
export interface Shortfall {
  readonly part: 'embedder' | 'reranker';
  readonly error: unknown;
}

export interface SearcherOptions {
  readonly corpus: Corpus;
  /** The corpus, embedded before by `embedder`. */
  readonly index?: GuidanceIndex | undefined;
  readonly embedder: Embedder;
  /** Milliseconds that a question waits for the embedder and its index; no limit by default. */
  readonly embedderTimeoutMs?: number | undefined;
  readonly reranking?: Reranking | undefined;
  /** Ends the making of the index; without one it goes on when a question has stopped waiting for it. */
  readonly signal?: AbortSignal | undefined;
  /** Told how many passages have their vector, while the index is made. */
  readonly onProgress?: EmbeddingOptions['onProgress'];
}

export interface Question {
  readonly text: string;
  readonly allow?: ((passage: CorpusPassage) => boolean) | undefined;
  /** Only what has to do with the question, rather than all in order. */
  readonly related?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Where somebody is told, the built-in embedder and the order as found stand in; where nobody is, it is an error. */
  readonly onShortfall?: ((shortfall: Shortfall) => void) | undefined;
}

export interface Searcher {
  /** Makes the index now rather than with the first question. */
  prepare(signal?: AbortSignal): Promise<void>;
  /** The best first. */
  search(question: Question): Promise<HybridHit[]>;
}

/** About 24 days: no limit. */
const NEVER = 2 ** 31 - 1;

/** By words and meaning, with what was chosen for it or, where that fails, with what is built in. */
export function createSearcher(options: SearcherOptions): Searcher {
  const { embedder, embedderTimeoutMs = NEVER, reranking } = options;
  const chosen = options.index ? readyIndex(options.index) : lazyIndex(options);
  const small = createSmallEmbedder();
  const builtIn = lazyIndex({ corpus: options.corpus, embedder: small });
  const isBuiltIn = embedder.fingerprint === small.fingerprint;

  async function find(question: Question): Promise<HybridHit[]> {
    // Nothing stands in for what is built in.
    if (isBuiltIn) return findWith(chosen, embedder, question);
    const own = (signal: AbortSignal) => findWith(chosen, embedder, { ...question, signal });
    try {
      return await withDeadline(own, embedderTimeoutMs, question.signal);
    } catch (error) {
      tell({ part: 'embedder', error }, question);
      return findWith(builtIn, small, question);
    }
  }

  async function reranked(question: Question, hits: HybridHit[]): Promise<HybridHit[]> {
    if (!reranking) return hits;
    try {
      return await rerankFirst(question.text, hits, reranking, question.signal);
    } catch (error) {
      tell({ part: 'reranker', error }, question);
      return hits;
    }
  }

  return {
    prepare: async (signal) => void (await withDeadline(chosen, NEVER, signal)),
    search: async (question) => reranked(question, await find(question)),
  };
}

function tell(shortfall: Shortfall, { signal, onShortfall }: Question): void {
  if (!onShortfall || signal?.aborted) throw shortfall.error;
  onShortfall(shortfall);
}

type Opening = () => Promise<HybridIndex>;

/** Made ready at once: of thousands of passages it takes seconds, which a question under a deadline does not have. */
function readyIndex(made: GuidanceIndex): Opening {
  const index = hybridOf(made);
  return async () => index;
}

/** Made once, when first needed; a failure is forgotten, so that the next question tries again. */
function lazyIndex({ corpus, embedder, signal, onProgress }: SearcherOptions): Opening {
  let index: Promise<HybridIndex> | undefined;
  return () => {
    index ??= buildHybridIndex(corpus, embedder, { signal, onProgress }).catch((error) => {
      index = undefined;
      throw error;
    });
    return index;
  };
}

async function findWith(
  open: Opening,
  embedder: Embedder,
  { text, allow, related, signal }: Question,
): Promise<HybridHit[]> {
  const index = await open();
  const asked = { kind: 'query', ...(signal ? { signal } : {}) } as const;
  const [vector] = await embedChecked(embedder, [text], asked);
  const query = { text, vector: vector! };
  const options = { top: index.lexical.passages.length, ...(allow ? { allow } : {}) };
  const hits = searchHybrid(index, query, options);
  return related ? hits.filter(isRelated(index, vector!, embedder.chance)) : hits;
}
