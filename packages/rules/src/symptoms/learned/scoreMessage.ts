import type { Message } from '../grammar/Message.js';
import { eachFeature } from './features.js';
import type { LearnedModel } from './LearnedModel.js';
import { type Sentence, sentencesOf, type Window, windowsOf } from './sentences.js';

export interface Best {
  /** The square of the sum of weights, per known feature. */
  readonly score: number;
  readonly window: Window;
}

/** Sums of weights by concept over distinct features, and how many features the model knew. */
interface Sums {
  readonly weights: Int32Array;
  known: number;
}

interface Scored {
  readonly own: Sums;
  /** Of the features that the sentence before has too. */
  readonly shared: Sums;
}

/** What the concepts score in a message, by their place in the model. */
export interface Scores {
  /** The window in which a concept scores highest, if it scores at all. */
  readonly best: readonly (Best | undefined)[];
  /** Its highest score in one sentence by itself: what else is told cannot lower it. */
  readonly alone: readonly number[];
}

export function scoreMessage(model: LearnedModel, message: Message): Scores {
  const best: (Best | undefined)[] = model.concepts.map(() => undefined);
  const sentences = sentencesOf(message);
  const scored = scoreSentences(model, message, sentences);
  windowsOf(sentences).forEach((window, index) => {
    const second = scored[index + 1];
    const sums = second ? union(scored[index]!.own, second) : scored[index]?.own;
    if (sums) keepHigher(best, sums, window);
  });
  return {
    best,
    alone: model.concepts.map((_, c) => Math.max(0, ...scored.map(({ own }) => scoreOf(own, c)))),
  };
}

function scoreOf({ weights, known }: Sums, concept: number): number {
  const sum = weights[concept]!;
  return sum <= 0 ? 0 : Math.floor((sum * sum) / known);
}

function scoreSentences(model: LearnedModel, message: Message, sentences: readonly Sentence[]): Scored[] {
  // The number of the sentence in which a feature was last seen, from one; there are fewer than 255.
  const seen = new Uint8Array(model.features);
  return sentences.map((sentence, index) => {
    const scored = { own: emptySums(model), shared: emptySums(model) };
    const number = index + 1;
    eachFeature(message, sentence, (hash) => {
      const place = model.placeOf(hash);
      if (place < 0) return;
      const feature = model.table.numberAt(place);
      if (seen[feature] === number) return;
      if (index > 0 && seen[feature] === index) add(model, place, scored.shared);
      seen[feature] = number;
      add(model, place, scored.own);
    });
    return scored;
  });
}

const emptySums = ({ concepts }: LearnedModel): Sums => ({
  weights: new Int32Array(concepts.length),
  known: 0,
});

function add({ table, entries }: LearnedModel, place: number, sums: Sums): void {
  sums.known += 1;
  const into = sums.weights;
  const end = table.endAt(place);
  for (let i = table.startAt(place); i < end; i += 1) {
    const entry = entries[i]!;
    // `conceptOf` and `weightOf`, which would take most of the time as calls.
    into[entry & 255]! += entry >> 8;
  }
}

/** What two sentences share counts once. */
function union(first: Sums, { own, shared }: Scored): Sums {
  const weights = first.weights.map((sum, c) => sum + own.weights[c]! - shared.weights[c]!);
  return { weights, known: first.known + own.known - shared.known };
}

function keepHigher(best: (Best | undefined)[], { weights, known }: Sums, window: Window): void {
  for (let c = 0; c < best.length; c += 1) {
    const sum = weights[c]!;
    if (sum <= 0) continue;
    const score = Math.floor((sum * sum) / known);
    if (score > (best[c]?.score ?? -1)) best[c] = { score, window };
  }
}
