import type { Case } from '@skin-advise/core';
import type { ShowablePassage } from './Ranked.js';
import { tokenHolds } from './tokenHolds.js';

/** `never`: contraindicated; `elsewhere`: written for other people; `unsure`: a fact that matters is not known. */
export type Suitability = 'never' | 'elsewhere' | 'unsure' | 'yes';

/** Whether a passage may be shown to the person of a Case. */
export function suits(subject: Case, passage: ShowablePassage): Suitability {
  const against = passage.contraindications.map((token) => tokenHolds(subject, token));
  if (against.includes(true)) return 'never';
  const meant = passage.audience?.map((token) => tokenHolds(subject, token)) ?? [true];
  if (meant.every((holds) => holds === false)) return 'elsewhere';
  return against.includes(undefined) || !meant.includes(true) ? 'unsure' : 'yes';
}
