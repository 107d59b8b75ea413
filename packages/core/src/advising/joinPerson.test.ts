import { expect, it } from 'vitest';
import { joinPerson } from './joinPerson.js';

it('adds to metadata what only the text says', () => {
  expect(joinPerson({ sex: 'female' }, { pregnant: true, age: 34 })).toEqual({
    age: 34,
    pregnant: true,
    sex: 'female',
  });
});

it('keeps the age of the metadata, whatever form the text gives it', () => {
  expect(joinPerson({ age: 34 }, { ageMonths: 8 })).toEqual({ age: 34 });
});

it('takes what calls for caution from either side', () => {
  expect(joinPerson({ pregnant: false }, { pregnant: true, gestationWeeks: 20 })).toEqual({
    gestationWeeks: 20,
    pregnant: true,
  });
  expect(joinPerson({ pregnant: true }, { pregnant: false })).toEqual({ pregnant: true });
});

it('takes weeks of a pregnancy for one, whichever side denies it', () => {
  const pregnant = { gestationWeeks: 12, pregnant: true };
  expect(joinPerson({ gestationWeeks: 12 }, { pregnant: false })).toEqual(pregnant);
  expect(joinPerson({ pregnant: false }, { gestationWeeks: 12 })).toEqual(pregnant);
});
