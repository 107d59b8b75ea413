import { type Case, conditionTerm, type Profile, SkinAdviseError } from '@skin-advise/core';
import type { FactSheet, FactValue } from './FactState.js';
import { findingsOf } from './realising/findingsOf.js';
import { historyOf } from './realising/historyOf.js';
import { opinionOf } from './realising/opinionOf.js';
import { personOf } from './realising/personOf.js';
import { symptomsOf } from './realising/symptomsOf.js';
import { FACT_BY_NAME } from './registry.js';
import { buildSheet } from './sheet/buildSheet.js';

export type FactValues = Readonly<Record<string, FactValue>>;

/** Words in which no reader finds a sign, so that every sign not given is unmentioned instead of open. */
const NEUTRAL_TEXT = '사진을 올립니다.';

/**
 * A Case under which the given facts hold: the inverse of `buildSheet`. What is not given stays unknown or unmentioned,
 * and the classifier sees as little as the profile allows.
 *
 * @throws SkinAdviseError `unrealisable_facts` if no Case has all of them
 */
export function caseOf(profile: Profile, facts: FactValues): Case {
  const findings = findingsOf(profile, facts);
  const textOpinion = opinionOf(profile, facts, findings);
  const subject: Case = {
    format: 'facts',
    profile,
    findings,
    person: personOf(facts),
    text: facts['text.empty'] === true ? '' : NEUTRAL_TEXT,
    symptoms: symptomsOf(facts),
    history: historyOf(profile, facts),
    notices: [],
    ...photo(facts['photo.poor']),
    ...(textOpinion ? { textOpinion } : {}),
    ...(typeof facts['text.confidence'] === 'number' ? { textConfidence: facts['text.confidence'] } : {}),
  };
  mustHold(profile, facts, subject);
  return subject;
}

function photo(poor: FactValue | undefined): Pick<Case, 'photoQuality'> {
  return poor === undefined ? {} : { photoQuality: poor ? 'poor' : 'good' };
}

/** Facts may exclude each other, or belong to another profile: then the sheet of the Case says something else. */
function mustHold(profile: Profile, facts: FactValues, subject: Case): void {
  const sheet = buildSheet(subject, 'expected');
  const lost = Object.entries(facts).filter(([fact, value]) => !holds(sheet, fact, value));
  const because =
    lost.length > 0 ? shown(lost) : nonsense(subject) ? shown(Object.entries(facts)) : undefined;
  if (because === undefined) return;
  throw new SkinAdviseError({
    code: 'unrealisable_facts',
    message: `No ${profile} case has these facts together`,
    found: because,
    expected: 'facts of the registry that this profile has and that do not exclude each other',
    hint: 'Leave one of them out.',
  });
}

const shown = (facts: readonly (readonly [string, FactValue])[]) =>
  facts.map(([fact, value]) => `${fact} ${value}`).join(', ');

function holds(sheet: FactSheet, fact: string, value: FactValue): boolean {
  const state = sheet.get(fact);
  return FACT_BY_NAME.has(fact) && state?.kind === 'known' && state.value === value;
}

/** What no sheet shows: foreign classes, more than all of the probability, signs without words, a wrong age. */
function nonsense({ profile, findings, person, text, symptoms }: Case): boolean {
  const foreign = findings.some(({ condition }) => !conditionTerm(profile, condition));
  const total = findings.reduce((sum, { probability = 0 }) => sum + probability, 0);
  const tooMuch = profile !== 'mole' && total > 1 + 1e-9;
  const { age, ageMonths } = person;
  const wrongAge = age !== undefined && ageMonths !== undefined && Math.floor(ageMonths / 12) !== age;
  return foreign || tooMuch || wrongAge || (text === '' && symptoms.length > 0);
}
