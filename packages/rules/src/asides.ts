import type { Person } from '@skin-advise/core';
import { DANGER_WORDS } from './danger/words.js';
import { STATE_DECOYS, STATE_WORDS } from './person/stateWords.js';
import { PRODUCT_LISTS } from './products/productTrie.js';
import type { Message } from './symptoms/grammar/Message.js';
import { parseWords, type Words, wordsOf } from './symptoms/grammar/parseMessage.js';
import type { Token } from './symptoms/grammar/Token.js';
import { tokenise } from './symptoms/grammar/tokenise.js';
import { LEXICON } from './symptoms/lexicon/index.js';
import { buildTrie } from './symptoms/lexicon/Trie.js';
import { LONGEST_TEXT } from './symptoms/longestText.js';

const ASIDES = buildTrie([...PRODUCT_LISTS, STATE_WORDS, STATE_DECOYS, DANGER_WORDS]);

/** Ages, births and the like are told in words that are no lexicon's. */
const TELLS_OF_PERSON =
  /살|[\d십일이삼사오육칠팔구]세|[\d십]대|개월|갤|돌|백일|100일|생후|신생아|학생|딩|수험생|[초중고][1-6]|환갑|[칠팔구]순|출산|분만|산후|제왕|낳|몸푼|몸풀|[남여](?:자|성|고생|중생|대생)|[살세대반\d][남여]|아들|딸|손[자녀]|[남여]아/;

let last: { readonly text: string; readonly words: Words | null } | undefined;

/**
 * A text parsed for what is not a symptom: products, who the person is, words of grave things. These words are kept out of the
 * symptoms' own lexicon, where they would hide signs. Three readers ask for the same text in turn; it is parsed once.
 *
 * @returns null where the text tells of none of these
 */
export function parseAsides(text: string, person: Person): Message | null {
  if (last?.text !== text) last = { text, words: asidesIn(text.slice(0, LONGEST_TEXT)) };
  return last.words && parseWords(last.words, person);
}

/** The words of both lexicons; those of the symptoms' own where the text has no others. */
function asidesIn(text: string): Words | null {
  const common = wordsOf(text, LEXICON);
  const own = tokenise(common.text, ASIDES);
  if (own.length > 0) return { text: common.text, tokens: merged(common.tokens, own) };
  return TELLS_OF_PERSON.test(common.text.chars) ? common : null;
}

/** 저 임신: a sign, and what the person is. */
const TELLS_THE_SAME = new Set(['preg_sure']);

/** Of two words at one place the longer counts. */
function merged(common: readonly Token[], own: readonly Token[]): Token[] {
  const asides = own.filter(
    (word) => !common.some((other) => !TELLS_THE_SAME.has(other.name) && isInside(word, other)),
  );
  const rest = common.filter((word) => !asides.some((other) => isInside(word, other)));
  return [...rest, ...asides].sort((a, b) => a.start - b.start || a.end - b.end);
}

const isInside = (word: Token, other: Token) =>
  word.start >= other.start && word.end <= other.end && word.end - word.start < other.end - other.start;
