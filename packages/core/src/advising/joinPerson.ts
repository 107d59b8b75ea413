import type { Person } from '../vocabulary/case.js';

const AGES = ['age', 'ageMonths', 'ageRange'] as const;
/** Each forbids something: whoever says it, metadata or text, it counts. */
const CAUTIOUS = [
  'pregnant',
  'planningPregnancy',
  'breastfeeding',
  'immunosuppressed',
  'diabetes',
  'isotretinoin',
] as const satisfies readonly (keyof Person)[];

/**
 * What metadata state, and what the text adds to it. Metadata count for more, except that a pregnancy and the like are true
 * if either says so: a profile filled in last year does not know of this week's text. Keys in the order of their names.
 */
export function joinPerson(stated: Person, said: Person): Person {
  const joined: { -readonly [key in keyof Person]: Person[key] } = { ...said, ...stated };
  if (AGES.some((key) => stated[key] !== undefined))
    for (const key of AGES) if (stated[key] === undefined) delete joined[key];
  for (const key of CAUTIOUS) if (said[key] === true) joined[key] = true;
  // Weeks of a pregnancy say that there is one, whichever side a "no" stands on.
  if (joined.gestationWeeks !== undefined) joined.pregnant = true;
  return filled(joined) as Person;
}

/** Every key in every person, unknown or not: reading keys of objects of many shapes is slow, and deciding does little else. */
const filled = (person: Person): { readonly [key in keyof Required<Person>]: Person[key] | undefined } => ({
  age: person.age,
  ageMonths: person.ageMonths,
  ageRange: person.ageRange,
  allergies: person.allergies,
  bodySite: person.bodySite,
  breastfeeding: person.breastfeeding,
  careWish: person.careWish,
  contactLens: person.contactLens,
  currentPrescription: person.currentPrescription,
  daysSinceDye: person.daysSinceDye,
  daysSincePerm: person.daysSincePerm,
  diabetes: person.diabetes,
  dyesPerYear: person.dyesPerYear,
  gestationWeeks: person.gestationWeeks,
  hairState: person.hairState,
  history: person.history,
  household: person.household,
  immunosuppressed: person.immunosuppressed,
  isotretinoin: person.isotretinoin,
  location: person.location,
  menopause: person.menopause,
  monthsSinceBirth: person.monthsSinceBirth,
  permsPerYear: person.permsPerYear,
  pets: person.pets,
  planningPregnancy: person.planningPregnancy,
  pregnant: person.pregnant,
  products: person.products,
  purchaseConsiderations: person.purchaseConsiderations,
  sex: person.sex,
  shampooPerWeek: person.shampooPerWeek,
});
