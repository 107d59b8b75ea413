import { corpus, indexCorpus } from '@skin-advise/rag';
import { embedder, store } from './store.js';

const { stored } = await indexCorpus(corpus, embedder, store);
console.log(`${stored} passages stored`);
