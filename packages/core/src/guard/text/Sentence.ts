/** A stretch of a text that ends a sentence or a line. */
export interface Sentence {
  readonly text: string;
  /** Where it starts in the whole, in UTF-16 units. */
  readonly start: number;
}

/** Sentences with their offsets: at . ! ? … and line ends, never within 2.5%. */
export function splitSentences(text: string): Sentence[] {
  const ends = /(?:[.!?…]+["”’')\]]*(?=\s|$)|\n+)/gu;
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ text: text.slice(start), start });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}
