/** The only file of this benchmark that knows our packages. */
import { readFileSync } from 'node:fs';
import { TOP } from './settings.js';

const packages = new URL('../../packages/', import.meta.url);
const load = () => import(new URL('rag/dist/index.js', packages));
const OPTIONS = { kind: 'query' };

export const ours = {
  engine: 'ours',
  title: 'ours',
  load,
  query: (vector) => vector,
  records: ({ ids, metadata, at }) => ids.map((id, place) => ({ id, vector: at(place), metadata })),
  async fill({ createMemoryStore }, records, dimensions) {
    const store = createMemoryStore({ dimensions, fingerprint: 'bench' });
    await store.upsert(records);
    return async (vector) => (await store.query({ vector, top: TOP })).map(({ id }) => Number(id));
  },
  open: openCorpus,
};

async function openCorpus(module, { corpus, embedder, embed, places }) {
  const { buildHybridIndex, searchHybrid, searchLexical } = module;
  const build = () => buildHybridIndex(corpus, embedder);
  const index = await build();
  const placesOf = (hits) => hits.map(({ passage }) => places.get(passage.id));
  const hybrid = (query) => placesOf(searchHybrid(index, query, { top: TOP }));
  return {
    build,
    ways: [
      {
        id: 'ours-default',
        title: 'ours: embed, words and meaning',
        wanted: 'hybrid',
        run: async (text) => hybrid({ text, vector: await embed(text) }),
      },
      { id: 'ours-hybrid', title: 'ours: words and meaning', wanted: 'hybrid', given: 'vector', run: hybrid },
      {
        id: 'ours-lexical',
        title: 'ours: words',
        run: (text) => placesOf(searchLexical(index.lexical, text, { top: TOP })),
      },
    ],
  };
}

/** The built-in passages in the order of their ids, their vectors, and our embedder, which all engines share. */
export async function openGuidance() {
  const module = await load();
  const { buildHybridIndex, corpus, createSmallEmbedder } = module;
  const embedder = createSmallEmbedder();
  const { lexical, vectors } = await buildHybridIndex(corpus, embedder);
  const embed = async (text) => (await embedder.embed([text], OPTIONS))[0];
  const places = new Map(lexical.passages.map(({ id }, place) => [id, place]));
  return { module, corpus, embedder, passages: lexical.passages, vectors, embed, places, lexical };
}

/** The order by words alone, all of it: places, the best first. */
export const byWords = ({ module, lexical, places }, text) =>
  module.searchLexical(lexical, text, { top: places.size }).map(({ passage }) => places.get(passage.id));

/** What an advice asks of the retriever: the shipped samples, each with some of the questions as what the person wrote. */
export async function supportRequests(texts) {
  const { createAdvisor } = await import(new URL('skin-advise/dist/index.js', packages));
  const requests = [];
  const retriever = { support: async (request) => requests.push(request) && [] };
  const advisor = createAdvisor({ retriever });
  const samples = ['scalp', 'face', 'score', 'lesion'].map((name) => readSample(`${name}.result.json`));
  for (const [at, symptomText] of texts.entries())
    await advisor.advise(samples[at % samples.length], { symptomText });
  return requests;
}

const readSample = (file) =>
  JSON.parse(readFileSync(new URL(`skin-advise/samples/${file}`, packages), 'utf8'));

const questions = new URL('rag/data/questions/development/', packages);

/** The development questions: text and the ids of the passages that answer it. */
export function readQuestions() {
  return readFileSync(new URL('hand1.tsv', questions), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([text, answers]) => ({ text, answers: answers.split(' ') }));
}
