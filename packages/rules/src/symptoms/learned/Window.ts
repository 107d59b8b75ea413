import type { Message } from '../grammar/Message.js';

/** Clauses `from` to `to` (exclusive) of a message, read by the model at once. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A sentence without an end is cut at the clause that goes past this many characters. */
const LONGEST_SENTENCE = 120;
/** The model reads this many sentences and no more, so that a pasted book costs no more than a long letter. */
const MOST_SENTENCES = 160;

/** Sentences by twos, each pair overlapping the next: what is said is not washed out by what else is told. */
export function windowsOf(message: Message): Window[] {
  const sentences = sentencesOf(message);
  if (sentences.length <= 1) return sentences;
  return sentences.slice(1).map(({ to }, index) => ({ from: sentences[index]!.from, to }));
}

/** The first sentences of a message as ranges of clauses. */
export function sentencesOf({ clauses }: Message): Window[] {
  const sentences: Window[] = [];
  let from = 0;
  for (let c = 1; c <= clauses.length && sentences.length < MOST_SENTENCES; c += 1) {
    const next = clauses[c];
    const open = next !== undefined && next.sentence === clauses[from]!.sentence;
    if (open && next.end - clauses[from]!.start <= LONGEST_SENTENCE) continue;
    sentences.push({ from, to: c });
    from = c;
  }
  return sentences;
}
