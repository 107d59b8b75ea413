import { CLASSES, WORDS } from '../../generated/lexicon.js';
import { indexedTrie } from './Trie.js';

/** Every word the reader knows: the word lists as `npm run generate:lexicon` filed them. */
export const LEXICON = indexedTrie(CLASSES, WORDS);
