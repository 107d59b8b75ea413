import type { Person } from '../../vocabulary/case.js';
import { fail } from '../shape/fail.js';

/** A child counted in the Korean way may be two years "older" than its months. */
const YEARS_APART = 2;

/** Refuses statements that cannot both be true of one person, since advice would follow whichever was read first. */
export function checkPerson(person: Person, path: string): void {
  const { age, ageMonths, pregnant, gestationWeeks } = person;
  if (age !== undefined && ageMonths !== undefined && Math.abs(age - ageMonths / 12) > YEARS_APART)
    contradiction(
      `${path}.ageMonths`,
      `age ${age} and ageMonths ${ageMonths}`,
      'an age in years and months of one person',
    );
  if (pregnant === false && gestationWeeks !== undefined && gestationWeeks > 0)
    contradiction(
      `${path}.gestationWeeks`,
      `pregnant false and gestationWeeks ${gestationWeeks}`,
      'weeks only while pregnant',
    );
}

function contradiction(path: string, found: string, expected: string): never {
  fail({
    code: 'contradictory_person',
    message: 'Two things said of the person cannot both be true',
    path,
    found,
    expected,
    hint: 'Correct one of them, or leave the doubtful one out',
  });
}
