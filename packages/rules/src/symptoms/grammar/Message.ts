import type { Quantity } from '../derived/Quantity.js';
import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Subject } from './readSubjects.js';
import type { Era } from './readTimes.js';
import type { Scope } from './Scope.js';

/** A text, read as far as grammar goes: what the concepts are then looked for in. */
export interface Message {
  readonly text: NormalText;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  readonly eras: readonly Era[];
  /** Times, temperatures and sizes. */
  readonly quantities: readonly Quantity[];
  /** Clauses whose signs a later clause says are over. */
  readonly over: ReadonlySet<number>;
  /** Scope of token `index` of clause `clause`; computed once. */
  scope(clause: number, index: number): Scope;
}
