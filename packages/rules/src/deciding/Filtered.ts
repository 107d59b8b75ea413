import type { DecidedCare, DecidedWithheld } from '@skin-advise/core';
import type { Proposal } from './proposeCare.js';

/** An item that is advised, with the proposal it came from. */
export interface Kept {
  readonly proposal: Proposal;
  readonly care: DecidedCare;
}

/** An item, or starting it today, that is not advised. */
export interface Refused {
  readonly proposal: Proposal;
  readonly withheld: DecidedWithheld;
}

/** What contraindications left of the proposals. */
export interface Filtered {
  readonly care: readonly DecidedCare[];
  readonly withheld: readonly DecidedWithheld[];
}
