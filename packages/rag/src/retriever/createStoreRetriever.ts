import type { Retriever, SupportRequest } from '@skin-advise/core';
import { type Corpus, PASSAGE_TOPICS } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { anyVector } from '../store/anyVector.js';
import { checkMadeBy } from '../store/checkMadeBy.js';
import { storeMismatch } from '../store/storeErrors.js';
import type { Filter, VectorStore } from '../store/VectorStore.js';
import { diverse } from './diverse.js';
import { mayBeFound, URGENT } from './mayBeFound.js';
import { namedPassages } from './namedPassages.js';
import type { Ranked } from './Ranked.js';
import { rankSuitable } from './rankSuitable.js';
import { relevantConditions } from './relevantConditions.js';
import { searchWords } from './searchWords.js';
import { type CorpusStamp, type PassageTexts, textsOfCorpus, textsOfStore } from './storedTexts.js';
import { toFound } from './toFound.js';

export interface StoreRetrieverOptions {
  /** Filled by `indexCorpus`. */
  readonly store: VectorStore;
  /** The one that the store was filled with. */
  readonly embedder: Embedder;
  /**
   * The corpus that was indexed; the built-in one by default. What is shown is taken from it. Of a corpus too large to be at hand give id,
   * version and sha256 alone: then what is shown comes from the store, and who may write there writes advice.
   */
  readonly corpus?: Corpus | CorpusStamp;
}

/** Some of what is near is not for this person, or says a thing twice. */
const SPARE = 32;
const CALM = PASSAGE_TOPICS.filter((topic) => topic !== URGENT);

/**
 * The retriever for a corpus kept in a vector store: what the decision names, then what is nearest in meaning to the person's words and
 * findings, by the rules of `createEmbeddedRetriever`. Scores are cosines. It finds by meaning alone, while that one weighs words in.
 *
 * Its `support` throws what the store throws, and `store_mismatch` where the store was filled by another embedder, or holds nothing of
 * this corpus. `createAdvisor` then gives its advice without further reading, and says so.
 */
export function createStoreRetriever({
  store,
  embedder,
  corpus = builtIn,
}: StoreRetrieverOptions): Retriever {
  const { id, version, sha256 } = corpus;
  const texts =
    'passages' in corpus ? textsOfCorpus(corpus) : textsOfStore(store, corpus, embedder.dimensions);
  let isChecked = false;
  return {
    corpus: { id, version, sha256 },
    embedder: embedder.fingerprint,
    async support(request, signal) {
      signal.throwIfAborted();
      const top = Math.max(0, request.top);
      const first = namedPassages(await texts.wanted(request, signal), request);
      if (first.length >= top) return first.slice(0, top).map(toFound);
      if (!isChecked) await checkIndexed(store, embedder, corpus, signal);
      isChecked = true;
      const found = await findIn({ store, embedder, texts, sha256 }, request, signal);
      return diverse(first, found, top).map(toFound);
    },
  };
}

/** A store filled otherwise would answer all the same, with passages that are near by chance, or with none. */
async function checkIndexed(
  store: VectorStore,
  embedder: Embedder,
  { id, version, sha256 }: CorpusStamp,
  signal: AbortSignal,
): Promise<void> {
  await checkMadeBy(embedder, store, signal);
  const filter = { corpus: { in: [sha256] } };
  const [any] = await store.query({ vector: anyVector(embedder.dimensions), top: 1, filter, signal });
  if (any === undefined)
    throw storeMismatch(`no passage of sha256 ${sha256.slice(0, 12)}…`, `the corpus ${id} ${version}`);
}

interface Parts {
  readonly store: VectorStore;
  readonly embedder: Embedder;
  readonly texts: PassageTexts;
  readonly sha256: string;
}

async function findIn(
  { store, embedder, texts, sha256 }: Parts,
  { subject, locale, top }: SupportRequest,
  signal: AbortSignal,
): Promise<Ranked[]> {
  const conditions = relevantConditions(subject);
  const [vector] = await embedder.embed([searchWords(subject, conditions)], { kind: 'query', signal });
  const filter: Filter = {
    corpus: { in: [sha256] },
    locale: { in: [locale] },
    conditions: { in: [...conditions].sort() },
    topic: { in: CALM },
  };
  const matches = await store.query({ vector: vector!, top: top + SPARE, filter, signal });
  const allow = mayBeFound(locale, conditions);
  const hits = matches.flatMap((match) => {
    // Where nobody has measured its chance, the nearest are taken for related.
    if (!Number.isFinite(match.score) || match.score < (embedder.chance ?? -1)) return [];
    const passage = texts.of(match);
    // A store that does not filter is not trusted with it.
    return passage !== undefined && allow(passage) ? [{ passage, score: match.score }] : [];
  });
  return rankSuitable(subject, hits);
}
