import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Finding } from '../../vocabulary/case.js';
import { PROFILES, type Profile } from '../../vocabulary/profile.js';
import { at } from '../jsonPath.js';
import { conditionOf, refuseTwice } from '../labels.js';
import { readDistribution, readProbabilities, refuseOverfull } from '../probabilities.js';
import { readGrade, readScore } from '../values.js';
import { type Fields, type Format, fieldsOf, isFields, type ReadOptions } from './Format.js';
import { polarityOf } from './polarity.js';

const KINDS = ['severities', 'probabilities', 'scores', 'distributions'] as const;
type Kind = (typeof KINDS)[number];

/** Which profile speaks in which values. */
const KINDS_OF: Readonly<Record<Profile, readonly Kind[]>> = {
  scalp: ['severities', 'distributions'],
  face: ['probabilities'],
  score: ['scores'],
  lesion: ['probabilities'],
  mole: ['probabilities'],
};
const GRADES = 4;

/** Our own format, `skin-advise/result@1`. */
export const canonical: Format = {
  name: 'skin-advise',
  summary: 'skin-advise/result@1: profile with severities, probabilities, scores or distributions',
  needs: '"profile" and one of severities, probabilities, scores, distributions',
  keys: /^(schema|profile|severities|probabilities|scores|polarity|distributions)$/,
  matches: (value) => isFields(value) && ('profile' in value || KINDS.some((kind) => isFields(value[kind]))),
  read(value, options) {
    const fields = fieldsOf(value);
    const profile = profileOf(fields);
    const kind = kindOf(fields, profile);
    const entries = labelled(profile, fields[kind], `$.${kind}`);
    return { profile, findings: READERS[kind](entries, fields, options, profile) };
  },
};

function profileOf({ profile }: Fields): Profile {
  const known = PROFILES.find((name) => name === profile);
  if (known) return known;
  throw new SkinAdviseError({
    code: profile === undefined ? 'missing_profile' : 'unknown_profile',
    message: profile === undefined ? 'The result does not say which classifier family it is from' : 'There is no such profile',
    path: '$.profile',
    found: showFound(profile),
    expected: PROFILES.join(', '),
    hint: 'Add for example "profile": "scalp"',
  });
}

function kindOf(fields: Fields, profile: Profile): Kind {
  const given = KINDS.filter((kind) => fields[kind] !== undefined);
  const [kind] = given;
  if (given.length > 1) throw wrongKinds('several_kinds', 'The result holds two kinds of values at once', given, profile);
  if (!kind) throw wrongKinds('no_values', 'The result holds no values', given, profile);
  if (!KINDS_OF[profile].includes(kind))
    throw wrongKinds('wrong_kind', `The profile ${profile} has no ${kind}`, given, profile);
  return kind;
}

function wrongKinds(code: string, message: string, given: readonly Kind[], profile: Profile): SkinAdviseError {
  return new SkinAdviseError({
    code,
    message,
    path: given[0] ? `$.${given.at(-1)}` : '$',
    found: given.join(' and ') || 'none of them',
    expected: `one of ${KINDS_OF[profile].join(', ')} for the profile ${profile}`,
    hint: 'Keep the values that the classifier gave, and remove the others',
  });
}

interface Entry {
  readonly code: string;
  readonly value: unknown;
  readonly path: string;
}

function labelled(profile: Profile, values: unknown, path: string): Entry[] {
  if (!isFields(values) || Object.keys(values).length === 0)
    throw new SkinAdviseError({
      code: 'bad_values',
      message: 'The values must be an object with at least one condition',
      path,
      found: showFound(values),
      expected: 'condition name → value',
      hint: 'Key conditions by name: arrays lose their order',
    });
  const entries = Object.entries(values).map(([label, value]) => ({
    code: conditionOf(profile, label, at(path, label)),
    value,
    path: at(path, label),
  }));
  refuseTwice(entries);
  return entries;
}

type Reader = (entries: readonly Entry[], fields: Fields, options: ReadOptions, profile: Profile) => Finding[];

const READERS: Readonly<Record<Kind, Reader>> = {
  severities: (entries, _fields, { gradeMap }) =>
    entries.map(({ code, value, path }) => ({ condition: code, severity: readGrade(value, path, gradeMap) })),
  probabilities(entries, _fields, _options, profile) {
    const probabilities = readProbabilities(entries, 'unit');
    if (profile !== 'mole') refuseOverfull(probabilities, '$.probabilities');
    return entries.map(({ code }, index) => ({ condition: code, probability: probabilities[index]! }));
  },
  scores: (entries, fields, options) =>
    entries.map(({ code, value, path }) => {
      const polarity = polarityOf(code, options.polarity, '--polarity') ?? polarityOf(code, fields.polarity, '$.polarity');
      return { condition: code, score: readScore(value, path), ...(polarity ? { polarity } : {}) };
    }),
  distributions: (entries) =>
    entries.map(({ code, value, path }) => {
      const distribution = readDistribution(value, path, GRADES);
      const likeliest = distribution.indexOf(Math.max(...distribution));
      return { condition: code, severity: likeliest as 0 | 1 | 2 | 3, distribution };
    }),
};

