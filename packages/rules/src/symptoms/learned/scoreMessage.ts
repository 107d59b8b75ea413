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
  alone(concept: number): number;
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
  return { best, alone: (concept) => Math.max(0, ...scored.map(({ own }) => scoreOf(own, concept))) };
}

function scoreOf({ weights, known }: Sums, concept: number): number {
  const sum = weights[concept]!;
  return sum <= 0 ? 0 : Math.floor((sum * sum) / known);
}

function scoreSentences(model: LearnedModel, message: Message, sentences: readonly Sentence[]): Scored[] {
  const { seen } = model;
  return sentences.map((sentence, index) => {
    const scored: Scored = { own: emptySums(model), shared: emptySums(model) };
    const number = nextSentence(model, index === 0);
    eachFeature(message, sentence, (hash) => {
      const feature = model.featureOf(hash);
      if (feature < 0) return;
      const last = seen.in[feature];
      if (last === number) return;
      if (last === number - 1) add(model, feature, scored.shared);
      seen.in[feature] = number;
      add(model, feature, scored.own);
    });
    return scored;
  });
}

/** Sentences are numbered through all texts; between two texts one is left out, so that no sentence stands before the first. */
function nextSentence({ seen }: LearnedModel, first: boolean): number {
  if (first && seen.sentences > MOST_SEEN) {
    seen.in.fill(0);
    seen.sentences = 0;
  }
  seen.sentences += first ? 2 : 1;
  return seen.sentences;
}
/** Before numbers outgrow 32 bits they begin anew. */
const MOST_SEEN = 2 ** 30;

const emptySums = ({ concepts }: LearnedModel): Sums => ({
  weights: new Int32Array(concepts.length),
  known: 0,
});

function add({ table, entries }: LearnedModel, feature: number, sums: Sums): void {
  sums.known += 1;
  const into = sums.weights;
  const end = table.endOf(feature);
  for (let i = table.startOf(feature); i < end; i += 1) {
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
