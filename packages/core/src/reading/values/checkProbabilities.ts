import type { Profile } from '../../vocabulary/profile.js';
import { fail } from '../shape/fail.js';

/** Rounding to two digits over ten classes stays below this. */
const SUM_LIMIT = 1.02;

/**
 * A softmax over classes sums to at most 1: less for a top-k list, never more. The two sigmoids of a mole classifier
 * need not sum to anything.
 */
export function checkProbabilities(profile: Profile, probabilities: readonly number[], path: string): void {
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (probabilities.length > 0 && sum === 0) {
    fail({
      code: 'probabilities_all_zero',
      message: 'All probabilities are 0',
      path,
      found: `${probabilities.length} × 0`,
      expected: 'at least one above 0',
      hint: 'The classifier probably failed: run it again on the photo',
    });
  }
  if (profile !== 'mole' && sum > SUM_LIMIT) {
    fail({
      code: 'probabilities_over_one',
      message: 'The probabilities of classes that exclude each other sum to more than 1',
      path,
      found: `a sum of ${Math.round(sum * 1000) / 1000}`,
      expected: 'at most 1',
      hint: 'Give the softmax output of one model for one photo',
    });
  }
}
