import type { Wording } from '@skin-advise/core';
import type { RuleBook } from '@skin-advise/rules';

const NOT_DEFERRED = { startAfterDays: undefined, untilDays: undefined };
/** As someone reads it who dyed five days before. */
const DEFERRED = { startAfterDays: 2, untilDays: 7 };

/** Titles say nothing that depends on a rule. */
export const itemTitle = (code: string, wording: Wording): string =>
  wording.text(`items.${code}.title`, NOT_DEFERRED);

/** The text of an item in every way that some rule words it, the usual one first. */
export function itemVariants(code: string, { packs, items }: RuleBook, wording: Wording): string[] {
  const given = packs
    .flatMap(({ rules }) => rules)
    .flatMap(({ care = [] }) => care)
    .flatMap((use) => (typeof use !== 'string' && use.item === code ? [use.with] : []));
  const texts = [{}, ...given, DEFERRED].map((more) =>
    wording.text(`items.${code}.text`, { ...NOT_DEFERRED, ...items[code]!.params, ...more }),
  );
  return [...new Set(texts)];
}
