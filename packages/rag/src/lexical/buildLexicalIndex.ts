import type { CorpusPassage } from '../corpus/Corpus.js';
import type { LexicalIndex, Posting } from './LexicalIndex.js';
import { tokenise } from './tokenise.js';

/** Asks are how people say it, a title names the point, a body mentions much in passing. */
const FIELDS = [
  { weight: 2, text: (passage: CorpusPassage) => passage.title },
  { weight: 1.5, text: (passage: CorpusPassage) => passage.asks.join('\n') },
  { weight: 1, text: (passage: CorpusPassage) => passage.text },
] as const;

/** BM25's b: how far a long field counts less. Passages are of similar length, so half of the full correction. */
const LENGTH_CORRECTION = 0.5;

/**
 * How often passages hold a token: the place of each, then the count in each of its fields, one passage after the other. It is
 * made for every token of a corpus while somebody may be waiting: no object per passage.
 */
type Counts = number[];
const UNCOUNTED = FIELDS.map(() => 0);
const STEP = 1 + FIELDS.length;
const NONE: readonly Posting[] = [];

/** Builds the index once for a set of passages. The order of the passages given does not matter. */
export function buildLexicalIndex(given: readonly CorpusPassage[]): LexicalIndex {
  const passages = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const counts = new Map<string, Counts>();
  const lengths = FIELDS.map(() => new Float64Array(passages.length));
  passages.forEach((passage, place) => {
    FIELDS.forEach(({ text }, field) => {
      const tokens = tokenise(text(passage));
      lengths[field]![place] = tokens.length;
      for (const token of tokens) count(counts, token, place, field);
    });
  });
  return { passages, postings: weighedOnce(counts, lengths.map(correctionsOf)) };
}

function weighedOnce(
  counts: ReadonlyMap<string, Counts>,
  corrections: readonly Float64Array[],
): LexicalIndex['postings'] {
  const weighed = new Map<string, readonly Posting[]>();
  return (token) => {
    const known = weighed.get(token);
    if (known) return known;
    const list = counts.get(token);
    if (list === undefined) return NONE;
    const postings = postingsOf(list, corrections);
    weighed.set(token, postings);
    return postings;
  };
}

/** Passages come in order. */
function count(counts: Map<string, Counts>, token: string, place: number, field: number): void {
  const list = counts.get(token) ?? [];
  if (list.length === 0) counts.set(token, list);
  if (list[list.length - STEP] !== place) list.push(place, ...UNCOUNTED);
  list[list.length - STEP + 1 + field]! += 1;
}

/** What a field's length takes from each of its tokens, by place. */
function correctionsOf(lengths: Float64Array): Float64Array {
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  return lengths.map((length) => 1 - LENGTH_CORRECTION + LENGTH_CORRECTION * (length / average));
}

/** What the fields of a passage hold of a token is added up. */
function postingsOf(counts: Counts, corrections: readonly Float64Array[]): Posting[] {
  const postings: Posting[] = [];
  for (let at = 0; at < counts.length; at += STEP) {
    const place = counts[at]!;
    let frequency = 0;
    for (let field = 0; field < FIELDS.length; field += 1)
      frequency += (FIELDS[field]!.weight * counts[at + 1 + field]!) / corrections[field]![place]!;
    postings.push({ place, frequency });
  }
  return postings;
}
