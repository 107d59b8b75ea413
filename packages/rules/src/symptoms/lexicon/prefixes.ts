/** Shared lengths are written as one character from here on: `0` for none. */
const NONE = '0'.charCodeAt(0);
const MOST = 60;

/** Word lists are composed, and neighbours begin alike: `가슴이아프 가슴이답답` becomes `0가슴이아프 3답답`, a third of the size. */
export function withoutPrefix(word: string, before: string): string {
  let shared = 0;
  while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(NONE + shared) + word.slice(shared);
}

/** The word that `withoutPrefix` shortened, after the same word before it. */
export function withPrefix(short: string, before: string): string {
  return before.slice(0, short.charCodeAt(0) - NONE) + short.slice(1);
}
