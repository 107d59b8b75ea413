import type { Locale, Retriever, SupportRequest } from '@skin-advise/core';
import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import type { Embedder } from '../embedder/Embedder.js';
import { corpus as builtIn } from '../generated/corpus.js';
import { buildHybridIndex, hybridOf } from '../hybrid/buildHybridIndex.js';
import { type HybridHit, type HybridIndex, searchHybrid } from '../hybrid/searchHybrid.js';
import { checkEmbedder } from '../indexing/checkEmbedder.js';
import type { GuidanceIndex } from '../indexing/GuidanceIndex.js';
import { bigrams } from '../text/bigrams.js';
import { jaccard } from '../text/jaccard.js';
import { relevantConditions } from './relevantConditions.js';
import { searchWords } from './searchWords.js';
import { suits } from './suits.js';
import { rounded, toFound } from './toFound.js';

/** A passage named by the decision scores 1: it is there because a rule rests on it, not because words matched. */
const NAMED = 1;
/** A BM25 score below this is a few shared syllables. */
const FEW_SYLLABLES = 5;
/** A cosine below this is chance: nineteen in twenty right answers lie above it, a greeting below. */
const CHANCE = 0.4;
/** Where a fact that could forbid the passage is not known, it comes later. */
const UNSURE = 0.9;
/** Two passages that share more of their character pairs than this make the same point. */
const SAME_POINT = 0.25;

export interface EmbeddedRetrieverOptions {
  /** Default: the corpus of this package. */
  readonly corpus?: Corpus;
  /** Instead of a corpus: one that was embedded before, by `embedder` (`readIndexFile` of `@skin-advise/rag/file`). */
  readonly index?: GuidanceIndex;
  /** Default: the small one of this package. */
  readonly embedder?: Embedder;
}

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
  index: HybridIndex,
  embedder: Embedder,
  { subject, locale }: SupportRequest,
  signal: AbortSignal,
): Promise<Ranked[]> {
  const conditions = relevantConditions(subject);
  const allow = (passage: CorpusPassage): boolean =>
    isOf(locale)(passage) && !urgent(passage) && passage.conditions.some((code) => conditions.has(code));
  const text = searchWords(subject, conditions);
  const [vector] = await embedder.embed([text], { kind: 'query', signal });
  const hits = searchHybrid(index, { text, vector: vector! }, { top: index.lexical.passages.length, allow });
  const ranked = hits.filter(isRelated).flatMap(({ passage, score }) => {
    const fit = suits(subject, passage);
    if (fit === 'never' || fit === 'elsewhere') return [];
    return [{ passage, score: rounded(fit === 'unsure' ? score * UNSURE : score) }];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

const isRelated = ({ lexical, cosine }: HybridHit) => lexical >= FEW_SYLLABLES || cosine >= CHANCE;

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
 *
 * @throws SkinAdviseError `index_of_another_embedder`
 */
export function createEmbeddedRetriever(options: EmbeddedRetrieverOptions = {}): Retriever {
  const { index: made, embedder = createSmallEmbedder() } = options;
  if (made) checkEmbedder(made, embedder);
  const corpus = made?.corpus ?? options.corpus ?? builtIn;
  // Made ready now: thousands of passages take seconds, which a request under a deadline does not have.
  let index: Promise<HybridIndex> | undefined = made && Promise.resolve(hybridOf(made));
  return {
    corpus: { id: corpus.id, version: corpus.version, sha256: corpus.sha256 },
    embedder: embedder.fingerprint,
    async support(request, signal) {
      signal.throwIfAborted();
      const top = Math.max(0, request.top);
      const first = named(corpus, request);
      if (first.length >= top) return first.slice(0, top).map(shown);
      index ??= buildHybridIndex(corpus, embedder, signal);
      // A request that was given up must not spoil those after it.
      index.catch(() => {
        index = undefined;
      });
      return diverse(first, await found(await index, embedder, request, signal), top).map(shown);
    },
  };
}
