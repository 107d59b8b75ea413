import type { Message } from '../grammar/Message.js';

/** Clauses `from` to `to` (exclusive) of a message. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** One or two sentences that the model reads at once. */
export type Window = readonly Sentence[];

/** A sentence without an end is cut at the clause that goes past this many characters. */
const LONGEST_SENTENCE = 120;
/** The model reads this many sentences and no more, so that a pasted book costs no more than a long letter. */
const MOST_SENTENCES = 160;

/** The first sentences of a message. */
export function sentencesOf({ clauses }: Message): Sentence[] {
  const sentences: Sentence[] = [];
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

/** Sentences by twos, each pair overlapping the next: what is said is not washed out by what else is told. */
export function windowsOf(sentences: readonly Sentence[]): Window[] {
  if (sentences.length <= 1) return [sentences];
  return sentences.slice(1).map((second, index) => [sentences[index]!, second]);
}
