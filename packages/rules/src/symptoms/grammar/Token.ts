import type { Role } from '../lexicon/Lexicon.js';
import type { Tail } from './Tail.js';

/** A word that the lexicon knows, at its place in the normal text. */
export interface Token {
  readonly name: string;
  readonly role: Role;
  readonly predicate: boolean;
  readonly start: number;
  readonly end: number;
  /** What follows the stem of a predicate. */
  readonly tail: Tail | null;
}
