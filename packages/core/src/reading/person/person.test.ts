import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import type { Person } from '../../vocabulary/case.js';
import { mergePersons } from './mergePersons.js';
import { PERSON_FIELDS } from './personFields.js';
import { readPerson } from './readPerson.js';
import { readPersonFile } from './readPersonFile.js';

const person = (metadata: unknown) => readPerson(metadata, '$.metadata').person;
function failure(metadata: unknown): unknown {
  try {
    return person(metadata);
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}

describe('spellings of what a person states', () => {
  it.each<readonly [string, unknown, Person]>([
    ['age', 34, { age: 34 }],
    ['age', 0.5, { age: 0.5 }],
    ['나이', '34', { age: 34 }],
    ['age', '만 34세', { age: 34 }],
    ['age', '5개월', { ageMonths: 5 }],
    ['age', '생후 18개월', { ageMonths: 18 }],
    ['age', '30대', { ageRange: { min: 30, max: 39 } }],
    ['age', '30대 초반', { ageRange: { min: 30, max: 39 } }],
    ['age', '30-', { ageRange: { min: 30, max: 39 } }],
    ['age', '30~39', { ageRange: { min: 30, max: 39 } }],
    ['연령대', '60대 이상', { ageRange: { min: 60 } }],
    ['age', '60+', { ageRange: { min: 60 } }],
    ['age', '10세 미만', { ageRange: { min: 0, max: 9 } }],
    ['age', '10대 이하', { ageRange: { min: 0, max: 19 } }],
    ['age_months', '7', { ageMonths: 7 }],
    ['gender', '남', { sex: 'male' }],
    ['gender', '여성', { sex: 'female' }],
    ['Sex', 'F', { sex: 'female' }],
    ['성별', '남자', { sex: 'male' }],
    ['gender', '기타', {}],
    ['pregnant', '예', { pregnant: true }],
    ['임신', 0, { pregnant: false }],
    ['is_pregnant', 'true', { pregnant: true }],
    ['gestationWeeks', '14주', { gestationWeeks: 14 }],
    ['breastfeeding', '아니요', { breastfeeding: false }],
    ['monthsSinceBirth', '6개월', { monthsSinceBirth: 6 }],
    ['contactLens', '있음', { contactLens: true }],
    ['allergies', '없음', { allergies: [] }],
    ['allergies', [], { allergies: [] }],
    ['알레르기', '염색약, 아스피린', { allergies: ['염색약', '아스피린'] }],
    ['currentPrescription', ['와파린', null], { currentPrescription: ['와파린'] }],
    ['pets', '고양이', { pets: ['고양이'] }],
    ['daysSinceDye', 0, { daysSinceDye: 0 }],
    ['daysSinceDye', '2주 전', { daysSinceDye: 14 }],
    ['daysSincePerm', '어제', { daysSincePerm: 1 }],
    [
      'hairState',
      '가발 사용(붙임머리, 부분 가발), 펌 모발',
      { hairState: ['가발 사용(붙임머리, 부분 가발)', '펌 모발'] },
    ],
    ['hairProducts', ['샴푸', '린스'], { products: ['샴푸', '린스'] }],
    ['wantCustomCare', true, { careWish: true }],
    ['shampooPriority', '헹굼 후 느낌', { purchaseConsiderations: ['헹굼 후 느낌'] }],
    ['bodySite', '콧등', { bodySite: '콧등' }],
    ['bodySite', 'BH', { bodySite: '후두부' }],
    ['location', 'TH', { bodySite: '정수리' }],
    ['location', '서울 마포구', { location: '서울 마포구' }],
    ['shampooPerWeek', 7, { shampooPerWeek: { min: 7, max: 7 } }],
    ['permsPerYear', { min: 1, max: 3 }, { permsPerYear: { min: 1, max: 3 } }],
  ])('%s: %j', (key, value, expected) => {
    expect(person({ [key]: value })).toEqual(expected);
  });

  it.each<[string, number, number?]>([
    ['1일 1회', 7, 7],
    ['1일 2회', 14, 14],
    ['2일 1회', 3.5, 3.5],
    ['3일에 1회', 2.33, 2.33],
    ['2~3일에 한 번', 2.33, 3.5],
    ['1주일 1회', 1, 1],
    ['1주일에 2회', 2, 2],
    ['일주일에 두세 번', 2, 3],
    ['주 3회', 3, 3],
    ['매일', 7, 7],
    ['매일 1회', 7, 7],
    ['하루 두 번', 14, 14],
    ['이틀에 한번', 3.5, 3.5],
    ['격일', 3.5, 3.5],
    ['하지않음', 0, 0],
    ['주 4회 이상', 4],
    ['주 2회 이하', 0, 2],
    ['twice a week', 2, 2],
    ['3 times per week', 3, 3],
    ['daily', 7, 7],
    ['every other day', 3.5, 3.5],
    ['한 달에 네 번', 0.92, 0.92],
  ])('shampooing %s', (often, min, max) => {
    expect(person({ shampooFrequency: often })).toEqual({
      shampooPerWeek: max === undefined ? { min } : { min, max },
    });
  });

  it.each<[string, number, number?]>([
    ['하지않음', 0, 0],
    ['하지 않음', 0, 0],
    ['1~3회/연', 1, 3],
    ['4~6회/연', 4, 6],
    ['7회 이상/연', 7],
    ['7회/연 이상', 7],
    ['연 1~3회', 1, 3],
    ['1회/년', 1, 1],
    ['4회 이상/년', 4],
    ['1년에 2번', 2, 2],
    ['2개월에 1회', 6, 6],
    ['석 달에 한 번', 4, 4],
    ['3개월마다', 4, 4],
    ['월 1회', 12, 12],
    ['반년에 한 번', 2, 2],
    ['1∼3회／연', 1, 3],
  ])('perming and dyeing %s', (often, min, max) => {
    const range = max === undefined ? { min } : { min, max };
    expect(person({ permCycle: often, dyeFrequency: often.normalize('NFD') })).toEqual({
      permsPerYear: range,
      dyesPerYear: range,
    });
  });

  it('reads a key in any case and with any separators', () => {
    for (const { keys } of PERSON_FIELDS) {
      for (const key of keys)
        expect(readPerson({ [` ${key.toUpperCase()}_`]: null, [key]: null }, '$').unknownKeys).toEqual([]);
    }
    expect(person({ Days_Since_Dye: 3, 'body-site': '두피' })).toEqual({ daysSinceDye: 3, bodySite: '두피' });
  });
});

describe('what is not said stays unknown', () => {
  it.each([null, '', ' ', '모름', 'unknown', 'N/A'])('%j', (value) => {
    expect(person({ age: value, pregnant: value, allergies: value, shampooFrequency: value })).toEqual({});
  });

  it('and keys nobody reads are listed', () => {
    expect(readPerson({ age: 3, scalpType: '지성', question1: '샴푸 사용 빈도' }, '$')).toEqual({
      person: { age: 3 },
      unknownKeys: ['scalpType'],
    });
  });
});

describe('what cannot be read is refused with its path', () => {
  it.each<readonly [string, unknown]>([
    ['age', 340],
    ['age', -1],
    ['age', Number.NaN],
    ['age', '서른쯤'],
    ['age', '33대'],
    ['age', '39~30'],
    ['age', true],
    ['ageMonths', 2000],
    ['gender', 1],
    ['gender', '사람'],
    ['pregnant', 14],
    ['pregnant', '아마도'],
    ['gestationWeeks', 46],
    ['gestationWeeks', '석 달'],
    ['monthsSinceBirth', -1],
    ['daysSinceDye', -1],
    ['daysSinceDye', '얼마 전'],
    ['allergies', true],
    ['allergies', { a: 1 }],
    ['products', '가,'.repeat(2_000)],
    ['shampooFrequency', '가끔'],
    ['shampooFrequency', 3],
    ['shampooFrequency', '1일 100회'],
    ['shampooFrequency', '0일 1회'],
    ['permCycle', '6~4회/연'],
    ['permCycle', '1회/연 1회/연'],
    ['permsPerYear', { min: '1' }],
    ['location', { lat: 37 }],
  ])('%s: %j', (key, value) => {
    expect(failure({ [key]: value })).toMatchObject({
      code: 'bad_person_value',
      path: `$.metadata.${key}`,
      expected: expect.stringMatching(/\S/),
    });
  });

  it('names the place in a list', () => {
    expect(failure({ products: ['샴푸', 3] })).toMatchObject({ path: '$.metadata.products[1]' });
  });

  it('refuses a person that is no object, and two keys that disagree', () => {
    expect(failure([1])).toMatchObject({ code: 'bad_person' });
    expect(failure({ sex: '여', gender: '남' })).toMatchObject({
      code: 'person_value_given_twice',
      path: '$.metadata.gender',
    });
    expect(person({ sex: '여', gender: 'F' })).toEqual({ sex: 'female' });
  });
});

describe('two sources about one person', () => {
  it('are joined without a word where they agree', () => {
    expect(
      mergePersons({ age: 34, sex: 'female' }, { ageRange: { min: 30, max: 39 }, pregnant: true }),
    ).toEqual({
      person: { age: 34, ageRange: { min: 30, max: 39 }, sex: 'female', pregnant: true },
      notices: [],
    });
  });

  it('give the later the last word where they differ', () => {
    expect(mergePersons({ sex: 'male', age: 34 }, { sex: 'female', ageRange: { min: 50, max: 59 } })).toEqual(
      {
        person: { sex: 'female', ageRange: { min: 50, max: 59 } },
        notices: [{ code: 'person_conflict', params: { keys: ['age', 'sex'] } }],
      },
    );
  });

  it('may come as a result file, whose metadata and text are taken', () => {
    expect(
      readPersonFile({ metadata: { age: 3, shoe: 1 }, symptomText: '가려워요', profile: 'scalp' }),
    ).toEqual({
      person: { age: 3 },
      text: '가려워요',
      unknownKeys: ['metadata.shoe', 'metadata.profile'],
    });
  });
});
