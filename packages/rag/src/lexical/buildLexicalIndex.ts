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

const counted = (tokens: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

function fieldFrequencies(
  passages: readonly CorpusPassage[],
  field: (typeof FIELDS)[number],
): Map<string, number>[] {
  const tokenised = passages.map((passage) => tokenise(field.text(passage)));
  const average = tokenised.reduce((sum, tokens) => sum + tokens.length, 0) / Math.max(1, passages.length);
  return tokenised.map((tokens) => {
    const correction = 1 - LENGTH_CORRECTION + LENGTH_CORRECTION * (tokens.length / Math.max(1, average));
    return new Map(
      [...counted(tokens)].map(([token, count]) => [token, (field.weight * count) / correction]),
    );
  });
}

/** Builds the index once for a set of passages. The order of the passages given does not matter. */
export function buildLexicalIndex(given: readonly CorpusPassage[]): LexicalIndex {
  const passages = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fields = FIELDS.map((field) => fieldFrequencies(passages, field));
  const postings = new Map<string, Posting[]>();
  passages.forEach((_, place) => {
    const frequencies = new Map<string, number>();
    for (const field of fields) {
      for (const [token, frequency] of field[place] ?? []) {
        frequencies.set(token, (frequencies.get(token) ?? 0) + frequency);
      }
    }
    for (const [token, frequency] of frequencies) {
      const list = postings.get(token);
      if (list === undefined) postings.set(token, [{ place, frequency }]);
      else list.push({ place, frequency });
    }
  });
  return { passages, postings };
}
