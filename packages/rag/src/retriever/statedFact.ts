import type { Case, Person } from '@skin-advise/core';
import { STATED_FACTS } from './TokenFacts.js';

const CHILDBEARING = ['pregnant', 'planning_pregnancy', 'breastfeeding'];

const named = (lists: readonly (readonly string[] | undefined)[], words: readonly string[]): boolean =>
  lists.some((list) =>
    list?.some((entry) => {
      const said = entry.normalize('NFC').toLowerCase().replace(/\s+/g, '');
      return words.some((word) => said.includes(word));
    }),
  );

/** Pregnancy is also known from the weeks, from a positive test in the text, and ruled out by sex or menopause. */
function childbearing(subject: Case, name: string): boolean | undefined {
  const { person } = subject;
  const test = subject.symptoms.some(
    (s) =>
      s.concept === 'exposure.positive_pregnancy_test' && s.polarity === 'present' && s.subject !== 'other',
  );
  if (name === 'pregnant' && (test || person.gestationWeeks !== undefined)) return true;
  return person.sex === 'male' || person.menopause === true ? false : undefined;
}

/** Whether a stated fact holds; `undefined` when the person did not say. */
export function statedFact(subject: Case, name: string): boolean | undefined {
  const fact = STATED_FACTS[name];
  if (fact === undefined) return undefined;
  const { person } = subject;
  const field: boolean | undefined = fact.field === undefined ? undefined : (person as Person)[fact.field];
  if (field === true) return true;
  if (named([person.history, person.currentPrescription, person.products], fact.words)) return true;
  const derived = CHILDBEARING.includes(name) ? childbearing(subject, name) : undefined;
  return derived === true ? true : (field ?? derived);
}
