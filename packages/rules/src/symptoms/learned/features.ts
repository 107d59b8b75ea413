import type { Message } from '../grammar/Message.js';
import type { Scope } from '../grammar/Scope.js';
import { HASH_BITS } from './LearnedModel.js';
import type { Sentence } from './sentences.js';

/** Where in the normal text something stands. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A feature and where it stands; `also` is where a pair's second word stands. */
export type Visit = (hash: number, start: number, end: number, also?: Stretch) => void;

/** Longer n-grams than three syllables are one writer's wording. */
const LONGEST_NGRAM = 3;
/** A word pairs with this many known words after it in its clause. */
const REACH = 4;
const SEED = 0x811c9dc5;
const WORD_SEED = 0x01234567;
const SPACE = 32;

/**
 * What the model sees of a sentence: hashed n-grams of one to three characters, where a space counts as one; and the words
 * that the lexicon knows, with what their clause says of them, alone and by twos. A feature may be visited repeatedly.
 */
export function eachFeature(message: Message, { from, to }: Sentence, visit: Visit): void {
  const first = message.clauses[from];
  if (!first) return;
  eachNgram(message, first.start, message.clauses[to - 1]!.end, visit);
  for (let c = from; c < to; c += 1) eachWord(message, c, visit);
}

function eachNgram({ text }: Message, from: number, to: number, visit: Visit): void {
  for (let start = from; start < to; start += 1) {
    if (text.gap[start] === 1) ngramsAt(text, start, to, step(SEED, SPACE), 1, visit);
    ngramsAt(text, start, to, SEED, 0, visit);
  }
}

/** The n-grams that begin at a character, or at the space before it. */
function ngramsAt(
  { chars, gap }: Message['text'],
  start: number,
  limit: number,
  seed: number,
  before: number,
  visit: Visit,
): void {
  let hash = seed;
  let length = before;
  for (let i = start; i < limit && length < LONGEST_NGRAM; i += 1) {
    const code = chars.charCodeAt(i);
    if (code === 46 || code === 63) return;
    if (i > start && gap[i] === 1) {
      hash = step(hash, SPACE);
      length += 1;
      visit(finished(hash), start, i);
      if (length === LONGEST_NGRAM) return;
    }
    hash = step(hash, code);
    length += 1;
    visit(finished(hash), start, i + 1);
  }
}

function eachWord(message: Message, c: number, visit: Visit): void {
  const { tokens } = message.clauses[c]!;
  const hashes = tokens.map(({ name }, k) => hashOf(name, markOf(message.scope(c, k))));
  tokens.forEach(({ start, end }, k) => {
    visit(finished(hashes[k]!), start, end);
    for (let other = k + 1; other < tokens.length && other <= k + REACH; other += 1) {
      visit(pairHash(hashes[k]!, hashes[other]!), start, end, tokens[other]!);
    }
  });
}

function markOf({ negated, hypothetical, past, resolved }: Scope): number {
  if (negated) return 1;
  if (hypothetical) return 2;
  return past || resolved ? 3 : 0;
}

/** Per mark, the hashes of the names met before: there are some two thousand names. */
const hashed = [0, 1, 2, 3].map(() => new Map<string, number>());

function hashOf(name: string, mark: number): number {
  const known = hashed[mark]!.get(name);
  if (known !== undefined) return known;
  let hash = WORD_SEED + mark;
  for (let i = 0; i < name.length; i += 1) hash = step(hash, name.charCodeAt(i));
  hashed[mark]!.set(name, hash);
  return hash;
}

/** The same whichever word comes first. */
const pairHash = (a: number, b: number) => finished(step(Math.min(a, b), Math.max(a, b)));

function step(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x01000193);
  return next ^ (next >>> 15);
}

function finished(hash: number): number {
  const mixed = Math.imul(hash, 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & ((1 << HASH_BITS) - 1);
}
