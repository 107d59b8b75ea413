import type { Case } from '@skin-advise/core';
import type { Ranked } from './Ranked.js';
import { suits } from './suits.js';
import { rounded } from './toFound.js';

/** Where a fact that could forbid the passage is not known, it comes later. */
const UNSURE = 0.9;

/** What was found, without what the person must not be shown or is not meant by; the best first, ties by id. */
export const rankSuitable = (subject: Case, found: readonly Ranked[]): Ranked[] =>
  found
    .flatMap(({ passage, score }) => {
      const fit = suits(subject, passage);
      if (fit === 'never' || fit === 'elsewhere') return [];
      return [{ passage, score: rounded(fit === 'unsure' ? score * UNSURE : score) }];
    })
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
