import type { Case, Symptom } from '@skin-advise/core';
import { sitesOf } from '../../symptoms/sitesOf.js';
import { type FactState, type Facts, known, openFlag } from '../FactState.js';
import { remembered } from '../remembered.js';

const DAYS_RECENT = 14;

/** No text, or a text that says there is nothing to say. */
export function wroteNothing({ text, symptoms }: Case): boolean {
  return text.trim() === '' || symptoms.some(({ concept }) => concept === 'text.empty');
}

/** Facts that the person's own words state. */
export function textFacts(subject: Case): Facts {
  const facts: Facts = new Map([['text.empty', known(wroteNothing(subject))]]);
  const stated = subject.symptoms.filter(counts);
  for (const symptom of stated) {
    const fact = factOf(symptom.concept);
    facts.set(fact, joined(facts.get(fact), symptom));
  }
  const { bodySite } = subject.person;
  if (bodySite) for (const site of sitesOf(bodySite)) facts.set(site, known(true, bodySite));
  for (const [fact, state] of [...temperature(stated), ...hairDates(stated)]) facts.set(fact, state);
  return facts;
}

/** Only what is so now, of the person in the photo. The child in "우리 애" is that person. */
function counts(symptom: Symptom): boolean {
  return symptom.time === 'now' && symptom.subject !== 'other';
}

/** Signs are named without their family; all other concepts with theirs. */
const factOf = remembered((concept) => (concept.includes('.') ? concept : `symptom.${concept}`));

/** Said twice in different ways: present outweighs uncertain, uncertain outweighs negated. */
function joined(before: FactState | undefined, symptom: Symptom): FactState {
  const next = stateOf(symptom);
  if (before === undefined) return next;
  return strength(next) > strength(before) ? next : before;
}

const strength = (state: FactState) =>
  state.kind === 'either' ? 1 : state.kind === 'known' && state.value ? 2 : 0;

function stateOf({ polarity, quote, implied }: Symptom): FactState {
  if (polarity === 'uncertain') return openFlag(quote);
  return known(polarity === 'present', quote, implied);
}

function temperature(stated: readonly Symptom[]): [string, FactState][] {
  const measured = stated.filter((symptom) => symptom.value?.unit === 'celsius');
  if (measured.length === 0) return [];
  const hottest = measured.reduce((a, b) => (b.value!.amount > a.value!.amount ? b : a));
  return [['value.temperatureC', known(hottest.value!.amount, hottest.quote)]];
}

/** "염색한 지 5일" in the text stands in for a missing `daysSinceDye`. */
function hairDates(stated: readonly Symptom[]): [string, FactState][] {
  return stated.flatMap((symptom): [string, FactState][] => {
    if (symptom.value?.unit !== 'days' || symptom.polarity !== 'present') return [];
    if (symptom.value.amount > DAYS_RECENT * 3) return [];
    const date = known(symptom.value.amount, symptom.quote);
    if (symptom.concept === 'exposure.perm') return [['person.daysSincePerm', date]];
    return symptom.concept === 'exposure.hair_dye' || symptom.concept === 'exposure.bleach'
      ? [['person.daysSinceDye', date]]
      : [];
  });
}
