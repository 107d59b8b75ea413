import { TOP } from '../settings.js';

/** Vectors are handed in, so that nothing is embedded here. */
const NO_EMBEDDINGS = {};

export const langchain = {
  engine: 'langchain',
  title: 'LangChain MemoryVectorStore',
  package: '@langchain/classic',
  load: () => import('@langchain/classic/vectorstores/memory'),
  /** Its vectors are arrays of numbers. */
  query: (vector) => Array.from(vector),
  records: ({ ids, metadata, at }) => ({
    vectors: ids.map((_, place) => Array.from(at(place))),
    documents: ids.map((id) => ({ id, pageContent: '', metadata })),
  }),
  async fill({ MemoryVectorStore }, { vectors, documents }) {
    const store = new MemoryVectorStore(NO_EMBEDDINGS);
    await store.addVectors(vectors, documents);
    return async (query) => {
      const found = await store.similaritySearchVectorWithScore(query, TOP);
      return found.map(([{ id }]) => Number(id));
    };
  },
  async open(module, { passages, vectors, embed }) {
    const records = {
      vectors: vectors.map((vector) => Array.from(vector)),
      documents: passages.map(({ text }, place) => ({ id: String(place), pageContent: text, metadata: {} })),
    };
    const build = () => this.fill(module, records);
    const search = await build();
    const run = async (text) => search(Array.from(await embed(text)));
    return {
      build,
      ways: [{ id: 'langchain', title: 'our embedder, MemoryVectorStore', wanted: 'nearest', run }],
    };
  },
};
