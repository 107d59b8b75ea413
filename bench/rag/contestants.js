import { ours } from './ours.js';
import { langchain } from './peers/langchain.js';
import { loop } from './peers/loop.js';
import { orama } from './peers/orama.js';

/**
 * Who is measured. `load()` imports it. For vectors: `records(vectors)` puts them into its own form, `fill(module, records,
 * dimensions)` stores them and gives `search(query)` → places, `query(vector)` puts a query into its form. For the built-in
 * passages: `open(module, corpus)` gives its ways to search.
 */
export const ROUTES = [ours, loop, orama, langchain];
export const ENGINES = ROUTES.map(({ engine }) => engine);
