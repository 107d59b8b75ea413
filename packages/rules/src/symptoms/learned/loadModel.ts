import { decodeModel } from './decodeModel.js';
import type { LearnedModel } from './LearnedModel.js';
import { LEARNED_CONCEPTS } from './model/concepts.js';
import { PACKED } from './model/weights.js';

let model: LearnedModel | undefined;

/** The shipped model, made when a text is first read. */
export function loadModel(): LearnedModel {
  model ??= decodeModel(LEARNED_CONCEPTS, PACKED);
  return model;
}
