import type { Person } from '@skin-advise/core';
import { DANGER_WORDS } from './danger/words.js';
import { STATE_DECOYS, STATE_WORDS } from './person/stateWords.js';
import { PRODUCT_LISTS } from './products/productTrie.js';
import type { Message } from './symptoms/grammar/Message.js';
import { parseMessage } from './symptoms/grammar/parseMessage.js';
import { LISTS } from './symptoms/lexicon/index.js';
import { buildTrie } from './symptoms/lexicon/Trie.js';

const TRIE = buildTrie([...LISTS, ...PRODUCT_LISTS, STATE_WORDS, STATE_DECOYS, DANGER_WORDS]);

let last: { readonly text: string; readonly age: number | undefined; readonly message: Message } | undefined;

/**
 * A text parsed for what is not a symptom: products, who the person is, words of grave things. These words are kept out of the
 * symptoms' own lexicon, where they would hide signs. Three readers ask for the same text in turn; it is parsed once.
 */
export function parseAsides(text: string, { age }: Person): Message {
  if (last?.text === text && last.age === age) return last.message;
  const message = parseMessage(text, TRIE, age === undefined ? {} : { age });
  last = { text, age, message };
  return message;
}
