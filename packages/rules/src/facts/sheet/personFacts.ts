import type { Case, Person, Range } from '@skin-advise/core';
import { activesOf } from '../../products/activesOf.js';
import { type FactState, known } from '../FactState.js';
import { membersOf } from './setMembers.js';

/** From here a woman may be asked whether she is pregnant (years; a proposal of ours). */
const PREGNANCY_AGES = { min: 10, max: 55 };
/** Shedding after a birth starts within this time and is expected in it. */
const SHEDDING_MONTHS = 6;
/** "Has never happened" for facts that count time since something. */
const NEVER = Number.POSITIVE_INFINITY;

/** Facts that the person states about themselves, and what follows from them with certainty. */
export function personFacts(subject: Case): [string, FactState][] {
  const { person } = subject;
  return [
    ...ageFacts(person),
    ...pregnancyFacts(person),
    ...statedFlags(person),
    ...hairFacts(person),
    ...membersOf(person),
    ...usingFacts(person),
  ];
}

/** The age in years as the narrowest range that was stated. */
function ageRange(person: Person): Range | undefined {
  if (person.age !== undefined) return { min: person.age, max: person.age };
  if (person.ageMonths !== undefined) {
    const years = Math.floor(person.ageMonths / 12);
    return { min: years, max: years };
  }
  return person.ageRange;
}

function ageFacts(person: Person): [string, FactState][] {
  const facts: [string, FactState][] = person.sex ? [['person.sex', known(person.sex)]] : [];
  const age = ageRange(person);
  if (!age) return facts;
  const max = age.max ?? 120;
  facts.push(['person.age', span(age.min, max)]);
  const months = person.ageMonths === undefined ? span(age.min * 12, max * 12 + 11) : known(person.ageMonths);
  facts.push(['person.ageMonths', months]);
  return facts;
}

function pregnancyFacts(person: Person): [string, FactState][] {
  const age = ageRange(person);
  const beyond = age && ((age.max ?? 120) < PREGNANCY_AGES.min || age.min > PREGNANCY_AGES.max);
  const impossible = person.sex === 'male' || beyond === true || person.menopause === true;
  const pregnant =
    person.pregnant ?? (person.gestationWeeks !== undefined ? true : impossible ? false : undefined);
  const facts: [string, FactState][] = [];
  if (pregnant !== undefined) facts.push(['person.pregnant', known(pregnant)]);
  const planning = person.planningPregnancy ?? (impossible || pregnant ? false : undefined);
  if (planning !== undefined) facts.push(['person.planningPregnancy', known(planning)]);
  const feeding = person.breastfeeding ?? (impossible ? false : undefined);
  if (feeding !== undefined) facts.push(['person.breastfeeding', known(feeding)]);
  const since = person.monthsSinceBirth ?? (impossible ? NEVER : undefined);
  if (since !== undefined) facts.push(['person.monthsSinceBirth', known(since)]);
  // Birth is one of the events that hair sheds after.
  if (since !== undefined && since <= SHEDDING_MONTHS) facts.push(['exposure.te_trigger', known(true)]);
  return facts;
}

function statedFlags(person: Person): [string, FactState][] {
  const flags = ['immunosuppressed', 'diabetes', 'isotretinoin', 'contactLens'] as const;
  return flags.flatMap((flag): [string, FactState][] => {
    const value = person[flag];
    return value === undefined ? [] : [[`person.${flag}`, known(value)]];
  });
}

function hairFacts(person: Person): [string, FactState][] {
  const facts: [string, FactState][] = [];
  const dye = person.daysSinceDye ?? (person.dyesPerYear?.max === 0 ? NEVER : undefined);
  const perm = person.daysSincePerm ?? (person.permsPerYear?.max === 0 ? NEVER : undefined);
  if (dye !== undefined) facts.push(['person.daysSinceDye', known(dye)]);
  if (perm !== undefined) facts.push(['person.daysSincePerm', known(perm)]);
  const dyes = person.dyesPerYear;
  if (dyes) facts.push(['person.dyesPerYear', span(dyes.min, dyes.max ?? 52)]);
  const washes = person.shampooPerWeek;
  if (washes) facts.push(['person.shampooPerWeek', span(washes.min, washes.max ?? 14)]);
  return facts;
}

/** Only what is named: what silence means is `silentState`'s to say. */
function usingFacts(person: Person): [string, FactState][] {
  const quotes = new Map<string, string>();
  for (const product of [...(person.products ?? []), ...(person.currentPrescription ?? [])])
    for (const active of activesOf(product)) if (!quotes.has(active)) quotes.set(active, product);
  return [...quotes].map(([code, quote]) => [`using.${code}`, known(true, quote)]);
}

const span = (min: number, max: number): FactState =>
  min === max ? known(min) : { kind: 'range', min, max };
