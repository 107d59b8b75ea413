import type { WordList } from '../symptoms/lexicon/Lexicon.js';
import { buildTrie } from '../symptoms/lexicon/Trie.js';
import { NAMES, NOT_THESE } from './names.js';

const PRODUCTS: WordList = {
  role: 'noun',
  classes: Object.fromEntries(
    Object.entries(NAMES).map(([code, names]) => [`x_active_${code}`, names.toLowerCase()]),
  ),
};
const DECOYS: WordList = { role: 'mask', classes: { decoy: NOT_THESE.toLowerCase() } };

export const PRODUCT_LISTS = [PRODUCTS, DECOYS] as const;
/** Product names alone, for a field that holds nothing else. */
export const PRODUCT_TRIE = buildTrie(PRODUCT_LISTS);

const PREFIX = 'x_active_';
/** The active that a token names, or null. */
export const activeOf = (name: string) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null);
