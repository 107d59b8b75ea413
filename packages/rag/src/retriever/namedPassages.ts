import type { SupportRequest } from '@skin-advise/core';
import { isOf } from './mayBeFound.js';
import type { Ranked, ShowablePassage } from './Ranked.js';
import { suits } from './suits.js';

/** A passage named by the decision scores 1: it is there because a rule rests on it, not because words matched. */
const NAMED = 1;

/** The passages that a decision names, in its order, of those at hand; those of another locale or contraindicated are passed over. */
export function namedPassages(
  passages: readonly ShowablePassage[],
  { subject, locale, wanted }: SupportRequest,
): Ranked[] {
  const byId = new Map(passages.filter(isOf(locale)).map((passage) => [passage.id, passage]));
  return [...new Set(wanted)].flatMap((id) => {
    const passage = byId.get(id);
    return passage === undefined || suits(subject, passage) === 'never' ? [] : [{ passage, score: NAMED }];
  });
}
