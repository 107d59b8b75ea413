import type { Profile, ReadResult } from '@skin-advise/core';
import { readByModel, readByPatterns, readSymptoms } from '../../packages/rules/src/symptoms/index.js';
import { countsNow } from './score.js';

export const READERS = ['patterns', 'model', 'joined'] as const;
export type Reader = (typeof READERS)[number];

interface Written {
  readonly text: string;
  readonly profile: Profile;
}

/** What a reader makes of a text: counted as present, and only asked about. */
export interface Read {
  readonly now: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

export function readWith(reader: Reader, { text, profile }: Written): Read {
  const result = resultOf(text, profile);
  if (reader === 'model') return byModel(text, result);
  const symptoms = (reader === 'patterns' ? readByPatterns : readSymptoms)(text, result);
  const asked = symptoms.filter(({ certainty, polarity }) => certainty && polarity === 'uncertain');
  return { now: named(symptoms.filter(countsNow)), asked: named(asked) };
}

/** All that the patterns speak of, whatever they say of it, and what of it is so now. */
export function readPatternsAlone({ text, profile }: Written) {
  const symptoms = readByPatterns(text, resultOf(text, profile));
  return { said: named(symptoms), now: named(symptoms.filter(countsNow)) };
}

function byModel(text: string, result: ReadResult): Read {
  const likely = readByModel(text, result);
  return {
    now: named(likely.filter(({ holds }) => holds)),
    asked: named(likely.filter(({ holds }) => !holds)),
  };
}

const named = (ones: readonly { readonly concept: string }[]): ReadonlySet<string> =>
  new Set(ones.map(({ concept }) => concept));

const resultOf = (text: string, profile: Profile): ReadResult => ({
  format: 'eval',
  profile,
  findings: [],
  person: {},
  text,
  history: [],
  notices: [],
});
