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

/** Builds the index once for a set of passages. The order of the passages given does not matter. */
export function buildLexicalIndex(given: readonly CorpusPassage[]): LexicalIndex {
  const passages = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const postings = new Map<string, Post[]>();
  const averages = FIELDS.map((field) => averageLength(passages, field));
  passages.forEach((passage, place) => {
    FIELDS.forEach((field, at) => {
      const tokens = tokenise(field.text(passage));
      const correction = 1 - LENGTH_CORRECTION + LENGTH_CORRECTION * (tokens.length / averages[at]!);
      for (const [token, count] of counted(tokens))
        post(postings, token, place, (field.weight * count) / correction);
    });
  });
  return { passages, postings };
}

type Field = (typeof FIELDS)[number];
type Post = { -readonly [key in keyof Posting]: Posting[key] };

/** In tokens; at least 1. */
function averageLength(passages: readonly CorpusPassage[], field: Field): number {
  const all = passages.reduce((sum, passage) => sum + tokenise(field.text(passage)).length, 0);
  return Math.max(1, all / Math.max(1, passages.length));
}

function counted(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** What the fields of one passage hold of a token is added up; passages come in order. */
function post(postings: Map<string, Post[]>, token: string, place: number, frequency: number): void {
  const list = postings.get(token);
  const last = list?.at(-1);
  if (list === undefined) postings.set(token, [{ place, frequency }]);
  else if (last!.place === place) last!.frequency += frequency;
  else list.push({ place, frequency });
}
