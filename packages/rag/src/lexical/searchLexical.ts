import type { CorpusPassage } from '../corpus/Corpus.js';
import type { LexicalIndex } from './LexicalIndex.js';
import { rankPlaces } from './rankPlaces.js';
import { tokenise } from './tokenise.js';

/** BM25's k1: how soon repeating a token stops adding. */
const SATURATION = 1.2;

export interface LexicalSearch {
  readonly top: number;
  /** Only passages for which this is true are ranked. */
  readonly allow?: (passage: CorpusPassage) => boolean;
}

/** A passage and its BM25 score: at least 0, higher is better, not comparable between queries. */
export interface LexicalHit {
  readonly passage: CorpusPassage;
  readonly score: number;
}

/** BM25 of every passage, by place; nought for those that share no token with the query. */
export function lexicalScores(index: LexicalIndex, query: string): Float64Array {
  const all = index.passages.length;
  const scores = new Float64Array(all);
  for (const token of new Set(tokenise(query))) {
    const postings = index.postings(token);
    const rarity = Math.log(1 + (all - postings.length + 0.5) / (postings.length + 0.5));
    for (const { place, frequency } of postings)
      scores[place]! += (rarity * frequency * (SATURATION + 1)) / (frequency + SATURATION);
  }
  return scores;
}

/** Ranks passages by BM25 over weighted fields. Passages that share no token are left out; ties are in order of id. */
export function searchLexical(
  index: LexicalIndex,
  query: string,
  { top, allow }: LexicalSearch,
): LexicalHit[] {
  const { passages } = index;
  const scores = lexicalScores(index, query);
  return rankPlaces(scores, (place) => allow === undefined || allow(passages[place]!))
    .slice(0, Math.max(0, top))
    .map((place) => ({ passage: passages[place]!, score: scores[place]! }));
}
