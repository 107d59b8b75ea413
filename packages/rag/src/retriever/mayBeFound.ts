import type { Locale, Passage } from '@skin-advise/core';

/** An urgent passage is shown when the decision names it; matching words alone must not frighten. */
export const URGENT = 'red_flag';

export const isOf =
  (locale: Locale) =>
  ({ id }: Pick<Passage, 'id'>): boolean =>
    id.startsWith(`${locale}/`);

/** Whether a search may bring a passage up, whoever asks. */
export const mayBeFound =
  (locale: Locale, conditions: ReadonlySet<string>) =>
  (passage: Passage): boolean =>
    isOf(locale)(passage) &&
    passage.topic !== URGENT &&
    passage.conditions.some((code) => conditions.has(code));
