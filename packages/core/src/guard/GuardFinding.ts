/** What a text may not say. Each has a sentence in both wordings (`guard.<code>`) and a line in docs/guard.md. */
export const GUARD_CODES = [
  'number',
  'unit',
  'ingredient',
  'product',
  'condition',
  'severity',
  'withheld',
  'polarity',
  'triage_softened',
  'triage_dropped',
  'triage_exaggerated',
  'diagnosis',
  'cure',
  'reassurance',
  'prescription',
  'stop_medicine',
  'person',
  'source',
  'repetition',
  'truncated',
  'garbled',
  'injection',
  'length',
] as const;
export type GuardCode = (typeof GUARD_CODES)[number];

/** Something a check minds, before it is worded. */
export interface Fault {
  readonly code: GuardCode;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly span: readonly [number, number];
}

export interface GuardFinding extends Fault {
  /** The words at `span`. */
  readonly found: string;
  /** One sentence in the language of the advice. */
  readonly message: string;
}
