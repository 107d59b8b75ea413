export * from './corpus/Corpus.js';
export { corpus } from './generated/corpus.js';
export * from './lexical/buildLexicalIndex.js';
export type * from './lexical/LexicalIndex.js';
export * from './lexical/searchLexical.js';
export * from './retriever/createEmbeddedRetriever.js';
