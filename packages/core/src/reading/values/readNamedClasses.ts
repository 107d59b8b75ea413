import type { Notice } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import type { Reading } from '../Format.js';
import { findLabel } from '../labels/findLabel.js';
import { foldLabel } from '../labels/foldLabel.js';
import { inferProfile } from '../labels/inferProfile.js';
import { fail } from '../shape/fail.js';
import type { Row } from './Row.js';
import { readClasses } from './readClasses.js';

const CLASS_PROFILES = ['face', 'lesion', 'mole'] as const;
/** The "none of these" class of ISIC 2019. */
const NO_CLASS = new Set(['unk', 'unknown']);

/** Reads classes with probabilities whose profile is stated beside them, or follows from their names. */
export function readNamedClasses(rows: readonly Row[], path: string, stated?: unknown): Reading {
  const named = rows.filter(({ label }) => !NO_CLASS.has(foldLabel(label)));
  const ignored = rows.filter((row) => !named.includes(row)).map(({ label }) => label);
  if (named.length === 0) return nothingNamed(ignored, path);
  gradedElsewhere(named, path);
  const profiles = CLASS_PROFILES.filter((known) => known === stated);
  const { profile, notices } = inferProfile(named, profiles.length > 0 ? profiles : CLASS_PROFILES);
  const left: Notice[] = ignored.length > 0 ? [{ code: 'ignored_labels', params: { labels: ignored } }] : [];
  return { profile, findings: readClasses(profile, named, path, 'upstream'), notices: [...notices, ...left] };
}

/** Scalp conditions and scores are graded; a probability would not say how severe they are. */
function gradedElsewhere(rows: readonly Row[], path: string): void {
  const known = (profile: Profile) =>
    rows.filter(({ label }) => findLabel(profile, label) !== undefined).length;
  if (CLASS_PROFILES.some((profile) => known(profile) > 0)) return;
  const profile = (['scalp', 'score'] as const).find((graded) => known(graded) * 2 > rows.length);
  if (profile === undefined) return;
  const values = profile === 'scalp' ? 'severities' : 'scores';
  fail({
    code: 'wrong_kind_of_values',
    message: `These are ${profile} labels, whose values must be ${profile === 'scalp' ? 'grades 0..3' : 'scores 0..4'}`,
    path,
    found: 'values that could be probabilities',
    expected: `"profile": "${profile}" and "${values}"`,
    hint: `If they are ${values}, write { "profile": "${profile}", "${values}": { … } }`,
  });
}

function nothingNamed(ignored: readonly string[], path: string): never {
  return fail({
    code: 'no_match',
    message: 'The classifier named no known class',
    path,
    found: ignored.length > 0 ? ignored.join(', ') : 'an empty list',
    expected: 'at least one class',
    hint: 'Take the photo again in even light, and ask the classifier once more',
  });
}
