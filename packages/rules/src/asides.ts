import type { Person } from '@skin-advise/core';
import { DANGER_WORDS } from './danger/words.js';
import { STATE_DECOYS, STATE_WORDS } from './person/stateWords.js';
import { PRODUCT_LISTS } from './products/productTrie.js';
import type { Message } from './symptoms/grammar/Message.js';
import { parseWords, wordsOf } from './symptoms/grammar/parseMessage.js';
import type { Token } from './symptoms/grammar/Token.js';
import { tokenise } from './symptoms/grammar/tokenise.js';
import { LEXICON } from './symptoms/lexicon/index.js';
import { buildTrie } from './symptoms/lexicon/Trie.js';
import { LONGEST_TEXT } from './symptoms/longestText.js';

const ASIDES = buildTrie([...PRODUCT_LISTS, STATE_WORDS, STATE_DECOYS, DANGER_WORDS]);

let last: { readonly text: string; readonly age: number | undefined; readonly message: Message } | undefined;

/**
 * A text parsed for what is not a symptom: products, who the person is, words of grave things. These words are kept out of the
 * symptoms' own lexicon, where they would hide signs. Three readers ask for the same text in turn; it is parsed once.
 */
export function parseAsides(text: string, { age }: Person): Message {
  if (last?.text === text && last.age === age) return last.message;
  const { text: normal, tokens } = wordsOf(text.slice(0, LONGEST_TEXT), LEXICON);
  const words = merged(tokens, tokenise(normal, ASIDES));
  const message = parseWords(normal, words, age === undefined ? {} : { age });
  last = { text, age, message };
  return message;
}

/** Of two words at one place the longer counts. */
function merged(common: readonly Token[], own: readonly Token[]): Token[] {
  const asides = own.filter((word) => !common.some((other) => isInside(word, other)));
  const rest = common.filter((word) => !asides.some((other) => isInside(word, other)));
  return [...rest, ...asides].sort((a, b) => a.start - b.start || a.end - b.end);
}

const isInside = (word: Token, other: Token) =>
  word.start >= other.start && word.end <= other.end && word.end - word.start < other.end - other.start;
