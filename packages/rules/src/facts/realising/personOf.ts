import type { Person, Sex } from '@skin-advise/core';
import { activesOf } from '../../products/activesOf.js';
import { NAMES } from '../../products/names.js';
import type { FactValues } from '../caseOf.js';
import type { FactValue } from '../FactState.js';

const SETS = ['currentPrescription', 'allergies', 'history', 'pets'] as const;
const SAME_NAME = [
  'age',
  'ageMonths',
  'sex',
  'pregnant',
  'planningPregnancy',
  'breastfeeding',
  'monthsSinceBirth',
  'immunosuppressed',
  'diabetes',
  'isotretinoin',
  'contactLens',
  'daysSinceDye',
  'daysSincePerm',
] as const;

/** What the person must have stated about themselves. */
export function personOf(facts: FactValues): Person {
  return {
    ...sameNames(facts),
    ...ranges(facts),
    ...neverHappened(facts),
    ...sets(facts),
    ...products(facts),
  };
}

function sameNames(facts: FactValues): Person {
  const stated = SAME_NAME.flatMap((key): [string, FactValue][] => {
    const value = facts[`person.${key}`];
    return value === undefined || value === Number.POSITIVE_INFINITY ? [] : [[key, value]];
  });
  return Object.fromEntries(stated);
}

function ranges(facts: FactValues): Person {
  const exactly = (key: string) => {
    const value = facts[`person.${key}`];
    return typeof value === 'number' ? { [key]: { min: value, max: value } } : {};
  };
  return { ...exactly('shampooPerWeek'), ...exactly('dyesPerYear') };
}

/** An endless time since an event says that there was none. */
function neverHappened(facts: FactValues): Person {
  const never = (fact: string, instead: Person) => (facts[fact] === Number.POSITIVE_INFINITY ? instead : {});
  return {
    ...never('person.daysSinceDye', { dyesPerYear: { min: 0, max: 0 } }),
    ...never('person.daysSincePerm', { permsPerYear: { min: 0, max: 0 } }),
    ...never('person.monthsSinceBirth', {
      sex: (facts['person.sex'] as Sex | undefined) ?? 'male',
      menopause: true,
    }),
  };
}

/** A set is stated as soon as one of its members is, if only to say that it is not in it. */
function sets(facts: FactValues): Person {
  return Object.fromEntries(
    SETS.flatMap((set) => {
      const prefix = `person.${set}.`;
      const members = Object.keys(facts).filter((fact) => fact.startsWith(prefix));
      if (members.length === 0) return [];
      return [[set, members.filter((fact) => facts[fact] === true).map((fact) => fact.slice(prefix.length))]];
    }),
  );
}

function products(facts: FactValues): Person {
  const used = Object.keys(facts).filter((fact) => fact.startsWith('using.') && facts[fact] === true);
  return used.length > 0 ? { products: used.map((fact) => nameOf(fact.slice('using.'.length))) } : {};
}

/** A name under which the active is sold, alone if possible. */
function nameOf(active: string): string {
  const names = (NAMES[active] ?? active).split(' ');
  const alone = names.find((name) => activesOf(name).join() === active);
  return alone ?? names.find((name) => activesOf(name).includes(active)) ?? active;
}
