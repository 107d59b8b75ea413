/** A word that a text names, at its place. */
export interface Named {
  readonly word: string;
  readonly span: readonly [number, number];
}

/** Every match of a vocabulary, longest first where they overlap. */
export function nounsIn(text: string, vocabulary: RegExp): Named[] {
  return [...text.matchAll(vocabulary)].map((match) => ({
    word: match[0],
    span: [match.index, match.index + match[0].length],
  }));
}

/** Spaces and case set aside: 지루성 두피염 and 지루성두피염 are one word. */
export const folded = (word: string) => word.replace(/\s/gu, '').toLowerCase();

/** Whether the plan or the person uses this word. */
export const isUsed = (words: string, word: string) => folded(words).includes(folded(word));
