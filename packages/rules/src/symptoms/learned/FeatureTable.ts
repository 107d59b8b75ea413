import { HASH_BITS } from './LearnedModel.js';

/** What is held per 32 hashes: which of them are features (a bit each), and the number of the first. */
const [KNOWN, FIRST, WIDTH] = [0, 1, 2] as const;

/** What is held per feature: where its weights begin, and the sentence it was last seen in. */
const [START, SEEN] = [0, 1] as const;

/**
 * Features by hash, numbered as they come, and where the weights of each begin. Looked up for every n-gram of a text, which is
 * mostly waiting for memory: bits that are counted fit into an eighth of what a table with free places takes.
 */
export class FeatureTable {
  #count = 0;
  readonly #words = new Int32Array(((1 << HASH_BITS) >>> 5) * WIDTH);
  readonly #features: Int32Array;

  /** @param most how many features there can be */
  constructor(most: number) {
    this.#features = new Int32Array((most + 1) * WIDTH);
  }

  /** Features whose hashes share their high bits come one after another, in the order of their hashes. */
  add(hash: number, end: number): void {
    const at = (hash >>> 5) * WIDTH;
    if (this.#words[at + KNOWN] === 0) this.#words[at + FIRST] = this.#count;
    this.#words[at + KNOWN]! |= 1 << (hash & 31);
    this.#count += 1;
    this.#features[this.#count * WIDTH + START] = end;
  }

  /** The number of a feature, or -1. */
  find(hash: number): number {
    const at = (hash >>> 5) * WIDTH;
    const known = this.#words[at + KNOWN]!;
    const bit = 1 << (hash & 31);
    return (known & bit) === 0 ? -1 : this.#words[at + FIRST]! + ones(known & (bit - 1));
  }

  startOf(feature: number): number {
    return this.#features[feature * WIDTH + START]!;
  }

  /** Where the weights of the next begin. */
  endOf(feature: number): number {
    return this.#features[(feature + 1) * WIDTH + START]!;
  }

  /** Notes the sentence that a feature is seen in; returns the one it was last seen in, nought if none. */
  see(feature: number, sentence: number): number {
    const at = feature * WIDTH + SEEN;
    const last = this.#features[at]!;
    this.#features[at] = sentence;
    return last;
  }

  forgetSeen(): void {
    for (let at = SEEN; at < this.#features.length; at += WIDTH) this.#features[at] = 0;
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
