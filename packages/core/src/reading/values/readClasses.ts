import type { Finding } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { claimLabels } from '../labels/claimLabels.js';
import { checkProbabilities } from './checkProbabilities.js';
import type { Row } from './Row.js';
import { readConfidences } from './readConfidences.js';
import { readProbability } from './readProbability.js';

/** `strict`: 0–1 numbers only. `upstream`: also percentages, numeric text, and classes without a number. */
export type ProbabilityScale = 'strict' | 'upstream';

/** Findings of a face, lesion or mole classifier: a probability per class. */
export function readClasses(
  profile: Profile,
  rows: readonly Row[],
  path: string,
  scale: ProbabilityScale,
): Finding[] {
  const claimed = claimLabels(profile, rows);
  const numbers =
    scale === 'strict'
      ? claimed.map(({ row }) => readProbability(row.value, row.path))
      : readConfidences(claimed.map(({ row }) => row));
  checkProbabilities(
    profile,
    numbers.filter((number) => number !== undefined),
    path,
  );
  return claimed.map(({ code }, i) => {
    const probability = numbers[i];
    return { condition: code, ...(probability === undefined ? {} : { probability }) };
  });
}
