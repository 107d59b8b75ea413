import type { CorpusPassage } from '../corpus/Corpus.js';

/** One passage that holds a token: its place in `passages`, and how much it holds of it. */
export interface Posting {
  readonly place: number;
  /** The token's count in each field, weighted and corrected for the field's length. */
  readonly frequency: number;
}

/** An inverted index over the title, asks and body of passages. */
export interface LexicalIndex {
  /** In the order of their ids. */
  readonly passages: readonly CorpusPassage[];
  /** Of one token, in the order of places. Weighed when it is first asked for: most tokens of a corpus never are. */
  postings(token: string): readonly Posting[];
}
