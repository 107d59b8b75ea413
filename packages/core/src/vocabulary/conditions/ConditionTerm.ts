/** One condition or score that a classifier can report. `code` is what JSON carries; people see the labels. */
export interface ConditionTerm {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  /** Other spellings met in the wild, compared after `normaliseLabel`. */
  readonly aliases: readonly string[];
}

/** A term from its code, labels and aliases. */
export const term = (code: string, ko: string, en: string, ...aliases: string[]): ConditionTerm => ({
  code,
  ko,
  en,
  aliases,
});
