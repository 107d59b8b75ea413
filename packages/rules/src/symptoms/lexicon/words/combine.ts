/** Every joining of one word from each list, in order; `_` is no word: particles come and go in speech. */
export const combine = (...lists: readonly string[]): string =>
  lists
    .map((list) => list.split(' ').map((word) => (word === '_' ? '' : word)))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)))
    .join(' ');
