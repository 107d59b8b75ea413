import type { Case, Symptom } from '@skin-advise/core';
import { SYMPTOM_FACTS } from './TokenFacts.js';

/** About the person in the photo, and not imagined; exposures may lie in the past. */
const counts = (symptom: Symptom): boolean =>
  symptom.subject !== 'other' &&
  (symptom.time === 'now' || (symptom.time === 'past' && symptom.concept.startsWith('exposure.')));

/** What findings and dates add to the words: pustules seen by the classifier, a birth within the year. */
function fromElsewhere(subject: Case, name: string): boolean | undefined {
  if (name === 'pus') {
    const seen = subject.findings.find((finding) => finding.condition === 'follicular_pustules')?.severity;
    return seen === undefined ? undefined : seen >= 2;
  }
  const { monthsSinceBirth } = subject.person;
  if (name === 'shedding_event' && monthsSinceBirth !== undefined && monthsSinceBirth <= 12) return true;
  return undefined;
}

/** Whether something read from symptoms holds; `undefined` when nothing was said of it, or only doubtfully. */
export function symptomFact(subject: Case, name: string): boolean | undefined {
  const fact = SYMPTOM_FACTS[name];
  if (fact === undefined) return undefined;
  const said = subject.symptoms.filter(
    (symptom) => counts(symptom) && fact.concepts.includes(symptom.concept),
  );
  if (said.some((symptom) => symptom.polarity === 'present')) return true;
  const elsewhere = fromElsewhere(subject, name);
  if (elsewhere === true) return true;
  if (said.some((symptom) => symptom.polarity === 'uncertain')) return undefined;
  const ruledOut = fact.rulesOut.every((concept) => said.some((symptom) => symptom.concept === concept));
  return ruledOut ? false : elsewhere;
}
