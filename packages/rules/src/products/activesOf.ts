import { tokenise } from '../symptoms/grammar/tokenise.js';
import { normalise } from '../symptoms/text/normalise.js';
import { activeOf, PRODUCT_TRIE } from './productTrie.js';

/** A product name as typed (`AHA 토너`, `디페랭`, `head & shoulders`) → the actives in it, sorted. */
export function activesOf(productName: string): string[] {
  const tokens = tokenise(normalise(productName), PRODUCT_TRIE);
  return [...new Set(tokens.flatMap(({ name }) => activeOf(name) ?? []))].sort();
}
