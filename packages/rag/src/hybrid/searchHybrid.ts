import type { CorpusPassage } from '../corpus/Corpus.js';
import { dot } from '../embedder/unitVector.js';
import type { LexicalIndex } from '../lexical/LexicalIndex.js';
import { rankPlaces } from '../lexical/rankPlaces.js';
import { lexicalScores } from '../lexical/searchLexical.js';
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
  const isAllowed = (place: number) => allow === undefined || allow(passages[place]!);
  const words = lexicalScores(lexical, query.text);
  const cosines = Float64Array.from(vectors, (vector) => dot(vector, query.vector));
  return fuse([
    { places: rankPlaces(words, isAllowed), weight: 1 },
    { places: rankPlaces(cosines, isAllowed), weight: MEANING },
  ])
    .slice(0, top)
    .map(({ place, score }) => ({
      passage: passages[place]!,
      score,
      lexical: words[place]!,
      cosine: cosines[place]!,
    }));
}
