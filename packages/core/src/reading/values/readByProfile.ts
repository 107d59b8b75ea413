import type { Profile } from '../../vocabulary/profile.js';
import type { Reading } from '../Format.js';
import type { ReadOptions } from '../ReadOptions.js';
import type { Row } from './Row.js';
import { readClasses } from './readClasses.js';
import { readGrades } from './readGrades.js';
import { readScores } from './readScores.js';

/** Reads rows as what their profile measures: grades, scores, or class probabilities. */
export function readByProfile(
  profile: Profile,
  rows: readonly Row[],
  path: string,
  options: ReadOptions,
): Pick<Reading, 'profile' | 'findings' | 'notices'> {
  if (profile === 'scalp') return readGrades(rows, options);
  if (profile === 'score') return { profile, ...readScores(rows, options) };
  return { profile, findings: readClasses(profile, rows, path, 'upstream'), notices: [] };
}
