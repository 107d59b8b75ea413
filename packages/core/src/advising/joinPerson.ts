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
  return Object.fromEntries(Object.entries(joined).sort(([a], [b]) => (a < b ? -1 : 1))) as Person;
}
