import type { CorpusPassage } from '../corpus/Corpus.js';
import { dot } from '../embedder/unitVector.js';
import type { LexicalIndex } from '../lexical/LexicalIndex.js';
import { searchLexical } from '../lexical/searchLexical.js';
import { fuse } from './fuse.js';

/** Passages as both eyes see them; `vectors` by the place in `lexical.passages`. */
export interface HybridIndex {
  readonly lexical: LexicalIndex;
  readonly vectors: readonly Float32Array[];
}

export interface HybridQuery {
  readonly text: string;
  readonly vector: Float32Array;
}

export interface HybridHit {
  readonly passage: CorpusPassage;
  /** By both ranks: 1 where it is first for either way of finding, falling with the ranks. */
  readonly score: number;
  /** BM25, from nought up; nought where no pair of characters is shared. */
  readonly lexical: number;
  /** Cosine, -1 to 1. */
  readonly cosine: number;
}

export interface HybridOptions {
  readonly top: number;
  readonly allow?: (passage: CorpusPassage) => boolean;
}

/** How far meaning is trusted beside words (chosen on the development questions). */
const MEANING = 4;

/** By the words and by the meaning, fused by rank; ties by id. */
export function searchHybrid(
  { lexical, vectors }: HybridIndex,
  query: HybridQuery,
  { top, allow }: HybridOptions,
): HybridHit[] {
  const { passages } = lexical;
  const places = new Map(passages.map((passage, place) => [passage, place]));
  const hits = searchLexical(lexical, query.text, { top: passages.length, ...(allow ? { allow } : {}) });
  const scores = new Map(hits.map(({ passage, score }) => [places.get(passage)!, score]));
  const cosines = vectors.map((vector) => dot(vector, query.vector));
  const allowed = passages.flatMap((passage, place) =>
    allow === undefined || allow(passage) ? [place] : [],
  );
  const near = allowed
    .filter((place) => cosines[place]! > 0)
    .sort((a, b) => cosines[b]! - cosines[a]! || a - b);
  return fuse([
    { places: [...scores.keys()], weight: 1 },
    { places: near, weight: MEANING },
  ])
    .slice(0, top)
    .map(({ place, score }) => ({
      passage: passages[place]!,
      score,
      lexical: scores.get(place) ?? 0,
      cosine: cosines[place]!,
    }));
}
