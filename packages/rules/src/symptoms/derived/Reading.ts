import type { Symptom } from '@skin-advise/core';

/** A concept read, before it is quoted: positions are those of the normal text. */
export interface Reading {
  readonly code: string;
  readonly polarity: Symptom['polarity'];
  readonly subject: Symptom['subject'];
  readonly time: Symptom['time'];
  readonly start: number;
  readonly end: number;
  readonly value?: NonNullable<Symptom['value']>;
  /** Follows from another reading and gives way to a direct one. */
  readonly implied?: boolean;
}
