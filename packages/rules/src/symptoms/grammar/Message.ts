import type { Quantity } from '../derived/Quantity.js';
import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Over } from './readOver.js';
import type { Subjects } from './readSubjects.js';
import type { Eras } from './readTimes.js';
import type { Scope } from './Scope.js';

/** A text, read as far as grammar goes: what the concepts are then looked for in. */
export interface Message {
  readonly text: NormalText;
  readonly clauses: readonly Clause[];
  readonly subjects: Subjects;
  readonly eras: Eras;
  /** Times, temperatures and sizes. */
  readonly quantities: readonly Quantity[];
  readonly over: Over;
  /** Scope of token `index` of clause `clause`; computed once. */
  scope(clause: number, index: number): Scope;
}
