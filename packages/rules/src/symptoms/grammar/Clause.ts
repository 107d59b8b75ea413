import type { Token } from './Token.js';

/** A stretch with one closing predicate, in normal-text positions. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Number of the sentence it belongs to. */
  readonly sentence: number;
}
