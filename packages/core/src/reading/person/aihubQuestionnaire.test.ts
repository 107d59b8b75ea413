import { describe, expect, it } from 'vitest';
import type { Person } from '../../vocabulary/case.js';
import { readResult } from '../readResult.js';
import { readPerson } from './readPerson.js';

const read = (metadata: object) => readPerson(metadata, '$.metadata');

/** Every answer of the form in two apps that re-create it, and the other spellings met. */
const ANSWERS: readonly (readonly [string, string | boolean, Person])[] = [
  ['answers1', '1일 1회', { shampooPerWeek: { min: 7, max: 7 } }],
  ['answers1', '1일 2회', { shampooPerWeek: { min: 14, max: 14 } }],
  ['answers1', '2일 1회', { shampooPerWeek: { min: 3.5, max: 3.5 } }],
  ['answers1', '1주일 1회', { shampooPerWeek: { min: 1, max: 1 } }],
  ['answers1', '3일에 1회', { shampooPerWeek: { min: 2.33, max: 2.33 } }],
  ['answers1', '1주일에 1회', { shampooPerWeek: { min: 1, max: 1 } }],
  ['answers1', '1주일에 2회', { shampooPerWeek: { min: 2, max: 2 } }],
  ['answers2', '하지않음', { permsPerYear: { min: 0, max: 0 } }],
  ['answers2', '하지 않음', { permsPerYear: { min: 0, max: 0 } }],
  ['answers2', '1~3회/연', { permsPerYear: { min: 1, max: 3 } }],
  ['answers2', '4~6회/연', { permsPerYear: { min: 4, max: 6 } }],
  ['answers2', '7회 이상/연', { permsPerYear: { min: 7 } }],
  ['answers2', '1회/년', { permsPerYear: { min: 1, max: 1 } }],
  ['answers2', '2회/년', { permsPerYear: { min: 2, max: 2 } }],
  ['answers2', '3회/년', { permsPerYear: { min: 3, max: 3 } }],
  ['answers2', '4회 이상/년', { permsPerYear: { min: 4 } }],
  ['answers3', '연 1~3회', { dyesPerYear: { min: 1, max: 3 } }],
  ['answers3', '7회 이상/연', { dyesPerYear: { min: 7 } }],
  ['answers4', '염색 모발', { hairState: ['염색 모발'] }],
  ['answers4', '가발 사용(붙임머리 포함)', { hairState: ['가발 사용(붙임머리 포함)'] }],
  ['answers4', '모발이식/시술', { hairState: ['모발이식/시술'] }],
  ['answers4', '기타', { hairState: ['기타'] }],
  ['answers4', '자연 모발', { hairState: ['자연 모발'] }],
  ['answers5', '샴푸,트리트먼트, 헤어에센스', { products: ['샴푸', '트리트먼트', '헤어에센스'] }],
  ['answers5', '두피스케일링제,두피세럼,', { products: ['두피스케일링제', '두피세럼'] }],
  ['answers5', '탈모 관련 제품', { products: ['탈모 관련 제품'] }],
  ['answers6', '예', { careWish: true }],
  ['answers6', '아니오', { careWish: false }],
  ['answers6', '아니요', { careWish: false }],
  ['answers6', true, { careWish: true }],
  ['answers7', '세정력,두피자극', { purchaseConsiderations: ['세정력', '두피자극'] }],
  ['answers7', '헹굼후느낌', { purchaseConsiderations: ['헹굼후느낌'] }],
  ['answers7', '헹굼 후 느낌', { purchaseConsiderations: ['헹굼 후 느낌'] }],
  ['gender', '남', { sex: 'male' }],
  ['gender', '여', { sex: 'female' }],
  ['age', '30대', { ageRange: { min: 30, max: 39 } }],
  ['age', '30-', { ageRange: { min: 30, max: 39 } }],
  ['location', 'TH', { bodySite: '정수리' }],
  ['location', 'LH', { bodySite: '좌측두' }],
  ['location', 'RH', { bodySite: '우측두' }],
  ['location', 'BH', { bodySite: '후두부' }],
];

describe('the AI-Hub questionnaire', () => {
  it.each(ANSWERS)('%s: %s', (key, answer, person) => {
    expect(read({ [key]: answer })).toEqual({ person, unknownKeys: [] });
    const decomposed = typeof answer === 'string' ? answer.normalize('NFD') : answer;
    expect(read({ [key]: decomposed })).toEqual({ person, unknownKeys: [] });
  });

  it('an answer left open is unknown, and a question is no answer', () => {
    expect(
      read({
        question1: '샴푸 사용 빈도',
        answers1: '',
        answers2: null,
        question6: '희망하시나요',
        answers6: ' ',
      }),
    ).toEqual({
      person: {},
      unknownKeys: [],
    });
  });

  it('may stand in the label file itself', () => {
    const { person, notices } = readResult({
      value_1: '1',
      gender: '남',
      age: '30대',
      question6: '…',
      answers6: '예',
    });
    expect(person).toEqual({ sex: 'male', ageRange: { min: 30, max: 39 }, careWish: true });
    expect(notices).toEqual([]);
  });

  it('overrules the part of the head in the file name, with a notice', () => {
    const label = { image_file_name: '0013_A2LEBJJDE00060O_1603508849507_5_RH.jpg', value_1: '1' };
    expect(readResult(label).person).toEqual({ bodySite: '우측두' });
    const { person, notices } = readResult(label, { person: { location: 'TH' } });
    expect(person).toEqual({ bodySite: '정수리' });
    expect(notices).toEqual([{ code: 'person_conflict', params: { keys: ['bodySite'] } }]);
  });
});

describe('the body of the app that re-creates the form', () => {
  it('is read under its own keys', () => {
    const body = {
      gender: '여성',
      age: '20대',
      scalpType: '지성',
      shampooFrequency: '1일 1회',
      permFrequency: '하지않음',
      dyeFrequency: '4~6회/연',
      currentHairState: '곱슬 모발',
      hairProducts: ['샴푸', '헤어스타일링제'],
      wantCustomCare: true,
      shampooPriority: '향',
    };
    expect(read(body)).toEqual({
      person: {
        sex: 'female',
        ageRange: { min: 20, max: 29 },
        shampooPerWeek: { min: 7, max: 7 },
        permsPerYear: { min: 0, max: 0 },
        dyesPerYear: { min: 4, max: 6 },
        hairState: ['곱슬 모발'],
        products: ['샴푸', '헤어스타일링제'],
        careWish: true,
        purchaseConsiderations: ['향'],
      },
      unknownKeys: ['scalpType'],
    });
  });
});
