import type { Finding } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { claimLabels } from '../labels/claimLabels.js';
import { fail } from '../shape/fail.js';
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
  if (profile === 'mole') needMalignant(claimed, path);
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

/**
 * A mole result must say how malignant the spot looks. Without it 양성 is not even clear: beside 악성 it means benign,
 * beside 음성 it means positive.
 */
function needMalignant(claimed: readonly { readonly code: string }[], path: string): void {
  if (claimed.some(({ code }) => code === 'malignant')) return;
  fail({
    code: 'malignant_missing',
    message: 'The result gives no value for malignant (악성)',
    path,
    found: claimed.map(({ code }) => code).join(' and ') || 'no class',
    expected: 'malignant, or benign and malignant',
    hint: 'Send the malignant value too. If 양성 means "positive" in your model, send it as malignant',
  });
}
