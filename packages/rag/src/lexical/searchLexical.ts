import type { CorpusPassage } from '../corpus/Corpus.js';
import type { LexicalIndex } from './LexicalIndex.js';
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

function scored(index: LexicalIndex, query: string): Map<number, number> {
  const scores = new Map<number, number>();
  const all = index.passages.length;
  for (const token of new Set(tokenise(query))) {
    const postings = index.postings.get(token) ?? [];
    const rarity = Math.log(1 + (all - postings.length + 0.5) / (postings.length + 0.5));
    for (const { place, frequency } of postings) {
      const gain = (rarity * frequency * (SATURATION + 1)) / (frequency + SATURATION);
      scores.set(place, (scores.get(place) ?? 0) + gain);
    }
  }
  return scores;
}

/** Ranks passages by BM25 over weighted fields. Passages that share no token are left out; ties are in order of id. */
export function searchLexical(index: LexicalIndex, query: string, search: LexicalSearch): LexicalHit[] {
  const hits = [...scored(index, query)]
    .map(([place, score]) => ({ place, passage: index.passages[place] as CorpusPassage, score }))
    .filter(({ passage }) => search.allow?.(passage) ?? true);
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  return hits.slice(0, Math.max(0, search.top)).map(({ passage, score }) => ({ passage, score }));
}
