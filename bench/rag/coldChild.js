// A fresh process: node coldChild.js <engine>. Prints the milliseconds of import, index of the built-in passages, first query.
import { ours } from './ours.js';
import { langchain } from './peers/langchain.js';
import { indexPassages, orama } from './peers/orama.js';
import { makeVectors } from './vectors.js';

const TEXT = '염색하고 두피가 붉어요';
const DIMENSIONS = 64;
const SUBJECTS = { ours: findGuidance, orama: findWords, langchain: findNearest };

console.log(JSON.stringify(await SUBJECTS[process.argv[2]]()));

/** Words and meaning, with the model that embeds. */
async function findGuidance() {
  const module = await timed(ours.load);
  const { buildHybridIndex, corpus, createSmallEmbedder, searchHybrid } = module.value;
  const embedder = createSmallEmbedder();
  const index = await timed(() => buildHybridIndex(corpus, embedder));
  return report(module, index, async () => {
    const [vector] = await embedder.embed([TEXT], { kind: 'query' });
    return searchHybrid(index.value, { text: TEXT, vector }, { top: 10 });
  });
}

/** Words alone. */
async function findWords() {
  const { corpus } = await ours.load();
  const module = await timed(orama.load);
  const index = await timed(() => indexPassages(module.value, corpus.passages));
  return report(module, index, () => module.value.search(index.value, { term: TEXT }));
}

/** Vectors alone, made beforehand. */
async function findNearest() {
  const { corpus } = await ours.load();
  const vectors = makeVectors(corpus.passages.length, DIMENSIONS);
  const records = langchain.records(vectors);
  const module = await timed(langchain.load);
  const index = await timed(() => langchain.fill(module.value, records));
  return report(module, index, () => index.value(langchain.query(vectors.at(0))));
}

async function report(module, index, query) {
  const first = await timed(query);
  return { importMs: module.ms, indexMs: index.ms, firstMs: first.ms };
}

async function timed(task) {
  const start = performance.now();
  const value = await task();
  return { value, ms: performance.now() - start };
}
