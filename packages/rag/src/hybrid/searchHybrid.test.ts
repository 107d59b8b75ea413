import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusPassage } from '../corpus/Corpus.js';
import { dot, unitVector } from '../embedder/unitVector.js';
import { buildLexicalIndex } from '../lexical/buildLexicalIndex.js';
import { tokenise } from '../lexical/tokenise.js';
import { type HybridHit, searchHybrid } from './searchHybrid.js';

/** Few syllables, so that passages and questions share many and scores are often equal. */
const text = fc
  .array(fc.constantFrom('비듬', '두피', '샴푸', '비', ' ', 'ppd', '2', ' 가려워요', '.'), { maxLength: 8 })
  .map((parts) => parts.join(''));
const vector = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }).map(unitVector);
const drafts = fc.array(
  fc.record({
    title: text,
    asks: fc.array(text, { maxLength: 2 }),
    body: text,
    vector,
    isAllowed: fc.boolean(),
  }),
  { maxLength: 12 },
);
type Draft = typeof drafts extends fc.Arbitrary<(infer D)[]> ? D : never;

const toPassage = ({ title, asks, body }: Draft, place: number): CorpusPassage => ({
  id: `ko/a/${String(place).padStart(2, '0')}`,
  conditions: [],
  topic: 'self_care',
  title,
  text: body,
  source: '',
  topics: ['self_care'],
  contraindications: [],
  sources: [],
  reviewedOn: '2026-11-21',
  status: 'own_knowledge',
  asks,
});

const FIELDS = [
  { weight: 2, of: (passage: CorpusPassage) => tokenise(passage.title) },
  { weight: 1.5, of: (passage: CorpusPassage) => tokenise(passage.asks.join('\n')) },
  { weight: 1, of: (passage: CorpusPassage) => tokenise(passage.text) },
];

/** BM25 from its definition: every token counted anew in every field of every passage. */
function plainScores(passages: readonly CorpusPassage[], query: string): number[] {
  const averages = FIELDS.map(({ of }) =>
    Math.max(
      1,
      passages.reduce((sum, passage) => sum + of(passage).length, 0) / Math.max(1, passages.length),
    ),
  );
  const frequency = (passage: CorpusPassage, token: string) =>
    FIELDS.reduce((sum, { weight, of }, field) => {
      const tokens = of(passage);
      const times = tokens.filter((one) => one === token).length;
      return sum + (weight * times) / (0.5 + 0.5 * (tokens.length / averages[field]!));
    }, 0);
  return passages.map((passage) =>
    [...new Set(tokenise(query))].reduce((sum, token) => {
      const holding = passages.filter((one) => frequency(one, token) > 0).length;
      const rarity = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
      const own = frequency(passage, token);
      return own === 0 ? sum : sum + (rarity * own * 2.2) / (own + 1.2);
    }, 0),
  );
}

/** Both ways sorted whole, and every passage looked up in both. */
function plainHybrid(
  passages: readonly CorpusPassage[],
  { vectors, allow }: { vectors: readonly Float32Array[]; allow: (passage: CorpusPassage) => boolean },
  query: { readonly text: string; readonly vector: Float32Array },
): HybridHit[] {
  const words = plainScores(passages, query.text);
  const cosines = vectors.map((own) => dot(own, query.vector));
  const order = (scores: readonly number[]) =>
    [...scores.keys()]
      .filter((place) => scores[place]! > 0 && allow(passages[place]!))
      .sort((a, b) => scores[b]! - scores[a]! || a - b);
  const orders = [
    { places: order(words), weight: 1 },
    { places: order(cosines), weight: 4 },
  ];
  const share = (place: number, { places, weight }: (typeof orders)[number]) =>
    places.includes(place) ? (weight * 10) / (5 * (10 + places.indexOf(place))) : 0;
  return passages
    .map((passage, place) => ({
      passage,
      score: orders.reduce((sum, one) => sum + share(place, one), 0),
      lexical: words[place]!,
      cosine: cosines[place]!,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

describe('searchHybrid', () => {
  it('finds what the definitions say, in the same order and with the same bits', () => {
    fc.assert(
      fc.property(drafts, text, vector, fc.nat({ max: 14 }), (given, asked, meaning, top) => {
        const passages = given.map(toPassage);
        const vectors = given.map((draft) => draft.vector);
        const allow = ({ id }: CorpusPassage) => given[Number(id.slice(-2))]!.isAllowed;
        const index = { lexical: buildLexicalIndex(passages), vectors };
        const query = { text: asked, vector: meaning };
        const wanted = plainHybrid(passages, { vectors, allow }, query).slice(0, top);
        expect(searchHybrid(index, query, { top, allow })).toEqual(wanted);
        // What a token weighs is kept from the first question on.
        expect(searchHybrid(index, query, { top, allow })).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
