import type { Message } from '../grammar/Message.js';
import { eachFeature } from './features.js';
import type { LearnedModel } from './LearnedModel.js';
import type { Window } from './Window.js';

/** Scratch space of one reading, so that windows share it. */
export interface Tally {
  readonly sums: Int32Array;
  /** The window in which a feature was last seen. */
  readonly seen: Int32Array;
  window: number;
}

export const emptyTally = ({ concepts, features }: LearnedModel): Tally => ({
  sums: new Int32Array(concepts.length),
  seen: new Int32Array(features.size),
  window: 0,
});

/** Sums each concept's weights over the distinct features of a window; returns how many features the model knows. */
export function scoreWindow(model: LearnedModel, message: Message, window: Window, tally: Tally): number {
  const { starts, owners, weights } = model;
  const { sums, seen } = tally;
  tally.window += 1;
  sums.fill(0);
  let known = 0;
  eachFeature(message, window, (hash) => {
    const feature = model.features.get(hash);
    if (feature === undefined || seen[feature] === tally.window) return;
    seen[feature] = tally.window;
    known += 1;
    for (let i = starts[feature]!; i < starts[feature + 1]!; i += 1) sums[owners[i]!]! += weights[i]!;
  });
  return known;
}
