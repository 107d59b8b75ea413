import type { Profile } from '@skin-advise/core';
import type { FactValue } from '../facts/FactState.js';

export const LAWS = [
  'totality',
  'monotonicity',
  'malignancy',
  'opinion',
  'contraindication',
  'apart',
  'live',
  'shadow',
  'sourced',
  'emergency',
  'texts',
] as const;
/**
 * `totality`: every case gets a level with a reason, and something to do. `monotonicity`: a worse grade or score, an added
 * danger sign, a fever, a poor photo never lower the level. `malignancy`: nor does probability that moves to a malignant class.
 * `opinion`: nor does a second opinion from the words.
 * `contraindication`: nothing withheld is advised, and what an unknown might forbid carries its caution. `apart`: things
 * never started together are not. `live`: every rule can fire. `shadow`: no rule is always outranked or said twice.
 * `sourced`: every rule and item rests on a source. `emergency`: every emergency says whom to call. `texts`: every text
 * renders, in every locale, without a banned claim.
 */
export type Law = (typeof LAWS)[number];

/** A case that breaks a law, or a text or rule that does. */
export interface Breach {
  readonly rule?: string;
  readonly message: string;
  /** The facts of the witness; what is not named is unknown or unmentioned. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

export interface Finding {
  readonly law: Law;
  readonly profile?: Profile;
  /** What was covered. */
  readonly checked: bigint;
  readonly unit: 'cases' | 'pairs' | 'rules' | 'texts' | 'steps' | 'shifts' | 'opinions';
  readonly breaches: readonly Breach[];
}
