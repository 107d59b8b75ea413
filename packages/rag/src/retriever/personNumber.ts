import type { Case, Range, Symptom } from '@skin-advise/core';

const DAYS = { days: 1, weeks: 7, months: 30, years: 365 } as const;
const ADULT = 18;

/** The text speaks of a child, but the age stated is an adult's: then the age of whoever is meant is unknown. */
function meansAnotherPerson(subject: Case, age: number): boolean {
  return age >= ADULT && subject.symptoms.some((symptom) => symptom.subject === 'child');
}

function ageRange(subject: Case): Range | undefined {
  const { age, ageMonths, ageRange: decade } = subject.person;
  const years = age === undefined ? undefined : { min: age, max: age };
  const months = ageMonths === undefined ? undefined : Math.floor(ageMonths / 12);
  const range = years ?? (months === undefined ? decade : { min: months, max: months });
  return range === undefined || meansAnotherPerson(subject, range.min) ? undefined : range;
}

function monthsRange(subject: Case): Range | undefined {
  const { ageMonths } = subject.person;
  if (ageMonths !== undefined) return { min: ageMonths, max: ageMonths };
  const years = ageRange(subject);
  if (years === undefined) return undefined;
  return { min: years.min * 12, ...(years.max === undefined ? {} : { max: years.max * 12 + 11 }) };
}

const daysIn = (symptom: Symptom): number | undefined => {
  const { value } = symptom;
  if (value === undefined || value.unit === 'celsius' || value.unit === 'mm') return undefined;
  return value.amount * DAYS[value.unit];
};

function daysSince(
  subject: Case,
  stated: number | undefined,
  concepts: readonly string[],
): Range | undefined {
  if (stated !== undefined) return { min: stated, max: stated };
  const said = subject.symptoms.filter((s) => concepts.includes(s.concept) && s.polarity === 'present');
  const days = said.map(daysIn).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const latest = Math.min(...days);
  return { min: latest, max: latest };
}

/** A number about the person as far as it is known: ages, and days since the hair was dyed or permed. */
export function personNumber(subject: Case, name: string): Range | undefined {
  if (name === 'age') return ageRange(subject);
  if (name === 'age_months') return monthsRange(subject);
  if (name === 'daysSinceDye') {
    return daysSince(subject, subject.person.daysSinceDye, ['exposure.hair_dye', 'exposure.bleach']);
  }
  return daysSince(subject, subject.person.daysSincePerm, ['exposure.perm']);
}
