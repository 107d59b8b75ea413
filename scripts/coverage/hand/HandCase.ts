import type { Case } from '@skin-advise/core';
import type { RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';

/** What somebody wrote down to be expected of a case. Expecting the level says nothing of what to do, and the reverse. */
export interface Expectation {
  readonly level?: boolean;
  /** Care items that must be there. */
  readonly items?: readonly string[];
  /** Signs to come back for. */
  readonly signs?: readonly string[];
  /** Rules whose own effect is asked for by name: a sentence, something withheld, a caution. */
  readonly rules?: readonly string[];
}

/** A case written by hand, with what is expected of it. */
export interface HandCase {
  readonly file: string;
  readonly id: string;
  readonly subject: Case;
  readonly expects: Expectation;
  /** The shipped book, or one in which something imagined is advised too. */
  readonly book?: RuleBook;
}
