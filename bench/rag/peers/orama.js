import { TOP } from '../settings.js';

/** Below this cosine nothing is asked for. Its own default, 0.8, leaves out nearly all; a threshold is all the exactness it has. */
const SIMILARITY = 0;
/** As heavy as ours. */
const BOOST = { title: 2, asks: 1.5, text: 1 };
const WEIGHTS = { text: 0.2, vector: 0.8 };

export const orama = {
  engine: 'orama',
  title: 'Orama',
  package: '@orama/orama',
  load: () => import('@orama/orama'),
  /** It takes arrays of numbers only. */
  query: (vector) => Array.from(vector),
  records: ({ ids, metadata, at }) =>
    ids.map((id, place) => ({ id, embedding: Array.from(at(place)), ...metadata })),
  async fill({ create, insertMultiple, searchVector }, records, dimensions) {
    const db = create({ schema: { embedding: `vector[${dimensions}]` } });
    await insertMultiple(db, records);
    return async (value) => {
      const { hits } = await searchVector(db, {
        vector: { value, property: 'embedding' },
        similarity: SIMILARITY,
        limit: TOP,
      });
      return hits.map(({ id }) => Number(id));
    };
  },
  async open(module, { passages, vectors, embed, places }) {
    const build = () => indexPassages(module, passages, vectors);
    const db = await build();
    const placesOf = ({ hits }) => hits.map(({ id }) => places.get(id));
    const search = async (asked) => placesOf(await module.search(db, { limit: TOP, boost: BOOST, ...asked }));
    const hybrid = (text, value) => ({
      mode: 'hybrid',
      term: text,
      vector: { value: Array.from(value), property: 'embedding' },
      similarity: SIMILARITY,
      hybridWeights: WEIGHTS,
    });
    return {
      build,
      ways: [
        {
          id: 'orama-hybrid',
          title: 'our embedder, Orama: words and meaning',
          run: async (text) => search(hybrid(text, await embed(text))),
        },
        { id: 'orama-lexical', title: 'Orama: words', run: (text) => search({ term: text }) },
      ],
    };
  },
};

/** Words and vectors of passages; pairs of characters, without which Orama finds no inflected Korean. */
export async function indexPassages({ create, insertMultiple }, passages, vectors) {
  const schema = { title: 'string', asks: 'string', text: 'string' };
  const db = create({
    schema: vectors ? { ...schema, embedding: `vector[${vectors[0].length}]` } : schema,
    components: { tokenizer: { language: 'korean', normalizationCache: new Map(), tokenize: pairsOf } },
  });
  const documents = passages.map(({ id, title, asks, text }, place) => ({
    id,
    title,
    asks: asks.join('\n'),
    text,
    ...(vectors ? { embedding: Array.from(vectors[place]) } : {}),
  }));
  await insertMultiple(db, documents);
  return db;
}

function pairsOf(text) {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
}
