import type { Finding } from '../../vocabulary/case.js';
import { PROFILES, type Profile } from '../../vocabulary/profile.js';
import { readEvidence } from '../companions/readEvidence.js';
import type { Format, Reading } from '../Format.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readClasses } from '../values/readClasses.js';
import { readDistributions } from '../values/readDistributions.js';
import { readGrades } from '../values/readGrades.js';
import { readScores } from '../values/readScores.js';
import { recordRows } from '../values/recordRows.js';

const KINDS = ['severities', 'probabilities', 'scores', 'distributions'] as const;
type Kind = (typeof KINDS)[number];

const KNOWN = ['schema', '$schema', 'profile', ...KINDS, 'polarity', 'evidence'];
const SCHEMA = 'skin-advise/result@1';

/** What each family of classifiers reports. */
const KINDS_OF: Readonly<Record<Profile, readonly Kind[]>> = {
  scalp: ['severities', 'distributions'],
  face: ['probabilities'],
  score: ['scores', 'distributions'],
  lesion: ['probabilities'],
  mole: ['probabilities'],
};

/** The canonical form, `skin-advise/result@1`. */
export const canonical: Format = {
  name: 'skin-advise/result@1',
  summary: 'canonical: profile and severities, probabilities, scores or distributions by name',
  expected: 'an object with profile and one of severities, probabilities, scores, distributions',
  requires: ['profile'],
  matches: (value) => isRecord(value) && ('profile' in value || holdsKind(value)),
  read(value, options) {
    const result = value as Readonly<Record<string, unknown>>;
    const profile = readProfile(result.profile);
    const { findings, notices } = readKind(result, readKindName(result, profile), profile, options);
    const evidence =
      result.evidence === undefined || result.evidence === null
        ? { findings, unused: [] }
        : readEvidence(result.evidence, '$.evidence', profile, findings);
    return {
      profile,
      findings: evidence.findings,
      notices: notices ?? [],
      unknownKeys: [...unknownKeys(result, KNOWN), ...evidence.unused],
    };
  },
};

/** Whether a value holds what only this format has, whatever its profile. */
export const holdsKind = (value: unknown): boolean =>
  isRecord(value) && (value.schema === SCHEMA || KINDS.some((kind) => isRecord(value[kind])));

function readProfile(value: unknown): Profile {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const profile = PROFILES.find((known) => known === word);
  if (profile) return profile;
  return fail({
    code: value === undefined || value === null ? 'profile_missing' : 'unknown_profile',
    message:
      value === undefined || value === null ? 'The result does not say its profile' : 'This is not a profile',
    path: '$.profile',
    value,
    expected: PROFILES.join(', '),
    hint: 'Add for example "profile": "scalp" for six scalp conditions, "lesion" for ten skin lesions',
  });
}

function readKindName(result: Readonly<Record<string, unknown>>, profile: Profile): Kind {
  const given = KINDS.filter((name) => result[name] !== undefined && result[name] !== null);
  // Typed serialisers write an empty object for a kind that is not there.
  const full = given.filter((name) => !isRecord(result[name]) || Object.keys(result[name]).length > 0);
  const [kind, second] = full.length > 0 ? full : given;
  const expected = KINDS_OF[profile].join(' or ');
  if (kind === undefined) {
    return fail({
      code: 'values_missing',
      message: 'The result has a profile and no values',
      path: '$',
      value: result,
      expected: `${expected} by name`,
      hint: `A ${profile} result carries ${expected}, an object of label and value`,
    });
  }
  const wrong = second ?? (KINDS_OF[profile].includes(kind) ? undefined : kind);
  return wrong === undefined ? kind : wrongKind(result, profile, kind, second);
}

function wrongKind(
  result: Readonly<Record<string, unknown>>,
  profile: Profile,
  kind: Kind,
  second: Kind | undefined,
): never {
  const expected = KINDS_OF[profile].join(' or ');
  return fail({
    code: second ? 'two_kinds_of_values' : 'wrong_kind_of_values',
    message: second ? `Both ${kind} and ${second} are given` : `A ${profile} result does not carry ${kind}`,
    path: `$.${second ?? kind}`,
    value: result[second ?? kind],
    expected: second ? `one of the two; for ${profile}: ${expected}` : expected,
    hint: second
      ? 'Give two results in two files'
      : 'Check the profile, or give the values under the right key',
  });
}

function readKind(
  result: Readonly<Record<string, unknown>>,
  kind: Kind,
  profile: Profile,
  options: ReadOptions,
): { findings: Finding[]; notices?: Reading['notices'] } {
  const path = `$.${kind}`;
  const rows = recordRows(result[kind], path);
  if (kind === 'severities') return readGrades(rows, options);
  if (kind === 'scores') return readScores(rows, options, result.polarity);
  if (kind === 'probabilities') return { findings: readClasses(profile, rows, path, 'strict') };
  return { findings: readDistributions(profile as 'scalp' | 'score', rows, options, result.polarity) };
}
