import type { Advice } from '../../advising/advice.js';
import type { Quantity } from '../quantities/Quantity.js';
import type { Sentence } from '../text/Sentence.js';

/** A sentence of the advice with the quantities it states. */
export interface PlanSentence extends Sentence {
  readonly quantities: readonly Quantity[];
}

/** What a text about this advice may draw on. */
export interface Plan {
  readonly advice: Advice;
  /** What to do, what to avoid, when to be seen and why, as sentences. Further reading is not part of it. */
  readonly sentences: readonly PlanSentence[];
  /** All of that, and the person's own words, as one text to look words up in. */
  readonly words: string;
  /** The same without what the classifier cannot tell apart: those names are no findings. */
  readonly conditionWords: string;
  /** The person's own words as far as they are known. */
  readonly said: string;
  /** Whether `said` holds everything they wrote, or only the quotes that the advice keeps. */
  readonly saidAll: boolean;
  /** Quantities that the case states: age, weeks, days since a dye, and those in the person's words. */
  readonly stated: readonly Quantity[];
}
