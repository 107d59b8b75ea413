import type { Message } from '../grammar/Message.js';
import { eachFeature } from './features.js';
import type { LearnedModel } from './LearnedModel.js';
import type { Highest, Sums } from './Scratch.js';
import { type Sentence, sentencesOf, type Window, windowsOf } from './sentences.js';

/**
 * What the concepts score in a message, by their place in the model: the square of the sum of weights, per known feature. Good
 * until the next message is scored.
 */
export interface Scores {
  /** The highest score of a window; less than nought where none has a positive sum. */
  readonly best: Int32Array;
  /** The window of that score. */
  windowOf(concept: number): Window;
  /** The highest score of one sentence by itself: what else is told cannot lower it. Nought where none has a positive sum. */
  readonly alone: Int32Array;
}

export function scoreMessage(model: LearnedModel, message: Message): Scores {
  const { scratch } = model;
  const { best, alone, fresh, none } = scratch;
  const sentences = sentencesOf(message);
  const windows = windowsOf(sentences);
  scratch.beginMessage(model.table);
  sentences.forEach((sentence, index) => {
    scoreSentence(model, message, sentence);
    keepHigher(alone, scratch.own, none, index);
    // What two sentences share counts once.
    if (index > 0) keepHigher(best, scratch.before, fresh, index - 1);
    else if (sentences.length === 1) keepHigher(best, scratch.own, none, 0);
  });
  return { best: best.score, windowOf: (concept) => windows[best.at[concept]!]!, alone: alone.score };
}

/** Sums up a sentence into the scratch's `own` and `fresh`. */
function scoreSentence(model: LearnedModel, message: Message, sentence: Sentence): void {
  const { scratch } = model;
  scratch.beginSentence();
  const { own, fresh, sentence: number } = scratch;
  eachFeature(message, sentence, (hash) => {
    const feature = model.featureOf(hash);
    if (feature < 0) return;
    const last = model.table.see(feature, number);
    if (last !== number) add(model, feature, last === number - 1 ? own : fresh);
  });
  join(own, fresh);
}

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

/** Adds the sums of features that are not yet in the others. */
function join(into: Sums, { weights, known }: Sums): void {
  for (let c = 0; c < weights.length; c += 1) into.weights[c]! += weights[c]!;
  into.known += known;
}

function keepHigher({ score, at }: Highest, first: Sums, second: Sums, place: number): void {
  const known = first.known + second.known;
  for (let c = 0; c < score.length; c += 1) {
    const sum = first.weights[c]! + second.weights[c]!;
    if (sum <= 0) continue;
    const reached = Math.floor((sum * sum) / known);
    if (reached <= score[c]!) continue;
    score[c] = reached;
    at[c] = place;
  }
}
