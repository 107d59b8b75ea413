import { isUrgent, type Profile } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';

/** One way in which packs of your own change what is shipped. */
export interface Change {
  readonly rule: string;
  /** The pack that changes it. */
  readonly pack: string;
  /** The results that it makes a difference for. */
  readonly profiles: readonly Profile[];
  /** The rule, as shipped if it was replaced or switched off, decides how soon to be seen or what is forbidden. */
  readonly safety: boolean;
}

export interface Changes {
  readonly added: readonly Change[];
  readonly overridden: readonly Change[];
  readonly disabled: readonly (Change & { readonly because: string })[];
}

export const NO_CHANGES: Changes = { added: [], overridden: [], disabled: [] };

/** Whether a rule guards someone: it sets a level, forbids something, or says which signs cannot wait. */
export function isSafetyRule({ kind, triage, watchFor = [] }: Rule): boolean {
  const raises = triage !== undefined && triage.level !== 'self_care';
  const warns = watchFor.some(({ level }) => isUrgent(level));
  return kind === 'triage' || kind === 'contraindication' || raises || warns;
}
