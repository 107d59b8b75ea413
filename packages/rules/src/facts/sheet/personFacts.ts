import type { Case, Person, Range } from '@skin-advise/core';
import { activesOf } from '../../products/activesOf.js';
import { between, type Facts, known } from '../FactState.js';
import { remembered } from '../remembered.js';
import { addMembers } from './setMembers.js';

/** From here a woman may be asked whether she is pregnant (years; a proposal of ours). */
const PREGNANCY_AGES = { min: 10, max: 55 };
/** Shedding after a birth starts within this time and is expected in it. */
const SHEDDING_MONTHS = 6;
/** "Has never happened" for facts that count time since something. */
const NEVER = Number.POSITIVE_INFINITY;

/** Facts that the person states about themselves, and what follows from them with certainty, written into `facts`. */
export function addPersonFacts({ person }: Case, facts: Facts): void {
  addAge(person, facts);
  addPregnancy(person, facts);
  addFlag(facts, 'person.immunosuppressed', person.immunosuppressed);
  addFlag(facts, 'person.diabetes', person.diabetes);
  addFlag(facts, 'person.isotretinoin', person.isotretinoin);
  addFlag(facts, 'person.contactLens', person.contactLens);
  addHair(person, facts);
  addMembers(person, facts);
  addUses(person, facts);
}

function addFlag(facts: Facts, fact: string, value: boolean | undefined): void {
  if (value !== undefined) facts.set(fact, known(value));
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

function addAge(person: Person, facts: Facts): void {
  if (person.sex) facts.set('person.sex', known(person.sex));
  const age = ageRange(person);
  if (!age) return;
  const max = age.max ?? 120;
  facts.set('person.age', between(age.min, max));
  facts.set(
    'person.ageMonths',
    person.ageMonths === undefined ? between(age.min * 12, max * 12 + 11) : known(person.ageMonths),
  );
}

function addPregnancy(person: Person, facts: Facts): void {
  const age = ageRange(person);
  const beyond = age && ((age.max ?? 120) < PREGNANCY_AGES.min || age.min > PREGNANCY_AGES.max);
  const impossible = person.sex === 'male' || beyond === true || person.menopause === true;
  const pregnant =
    person.pregnant ?? (person.gestationWeeks !== undefined ? true : impossible ? false : undefined);
  addFlag(facts, 'person.pregnant', pregnant);
  addFlag(
    facts,
    'person.planningPregnancy',
    person.planningPregnancy ?? (impossible || pregnant ? false : undefined),
  );
  addFlag(facts, 'person.breastfeeding', person.breastfeeding ?? (impossible ? false : undefined));
  const since = person.monthsSinceBirth ?? (impossible ? NEVER : undefined);
  if (since === undefined) return;
  facts.set('person.monthsSinceBirth', known(since));
  // Birth is one of the events that hair sheds after.
  if (since <= SHEDDING_MONTHS) facts.set('exposure.te_trigger', known(true));
}

function addHair(person: Person, facts: Facts): void {
  const dye = person.daysSinceDye ?? (person.dyesPerYear?.max === 0 ? NEVER : undefined);
  const perm = person.daysSincePerm ?? (person.permsPerYear?.max === 0 ? NEVER : undefined);
  if (dye !== undefined) facts.set('person.daysSinceDye', known(dye));
  if (perm !== undefined) facts.set('person.daysSincePerm', known(perm));
  const dyes = person.dyesPerYear;
  if (dyes) facts.set('person.dyesPerYear', between(dyes.min, dyes.max ?? 52));
  const washes = person.shampooPerWeek;
  if (washes) facts.set('person.shampooPerWeek', between(washes.min, washes.max ?? 14));
}

/** Only what is named: what silence means is `silentState`'s to say. The first product that holds an active is quoted. */
function addUses({ products = [], currentPrescription = [] }: Person, facts: Facts): void {
  const named = new Set<string>();
  for (const list of [products, currentPrescription])
    for (const product of list)
      for (const fact of usesIn(product)) {
        if (named.has(fact)) continue;
        named.add(fact);
        facts.set(fact, known(true, product));
      }
}

/** People name the same few hundred products. */
const usesIn = remembered((product) => activesOf(product).map((active) => `using.${active}`));
