/** Hashes are below two to this power. */
export const HASH_BITS = 22;
const LONGEST = 3;
const SEED = 0x811c9dc5;
const SPACE = 32;
const MASK = (1 << HASH_BITS) - 1;
/** A pasted book is not embedded to its end. */
const LONGEST_TEXT = 4000;

/**
 * What the small model sees of a text: its n-grams of one to three characters, where a space counts as one, hashed.
 * Composed, lower-cased, without punctuation; a run of one character counts as two of it (ㅠㅠㅠㅠ, 아아아).
 *
 * @returns distinct hashes in the order in which they stand
 */
export function featuresOf(text: string): number[] {
  const chars = plain(text);
  const seen = new Set<number>();
  for (let start = 0; start < chars.length; start += 1) {
    let hash = SEED;
    for (let at = start; at < chars.length && at < start + LONGEST; at += 1) {
      hash = step(hash, chars.charCodeAt(at));
      if (at > start || chars.charCodeAt(at) !== SPACE) seen.add(finished(hash));
    }
  }
  return [...seen];
}

/** With one space at either end, so that a word's beginning and end are n-grams too. */
function plain(text: string): string {
  const words = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

function step(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x01000193);
  return next ^ (next >>> 15);
}

function finished(hash: number): number {
  const mixed = Math.imul(hash, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & MASK;
}
