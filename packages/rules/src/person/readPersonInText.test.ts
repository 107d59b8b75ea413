import { expect, it } from 'vitest';
import { readPersonInText } from './readPersonInText.js';

const read = (text: string) => readPersonInText(text, { person: {} });

it.each([
  ['34살 임신 20주인데 얼굴이 가려워요', { age: 34, pregnant: true, gestationWeeks: 20 }],
  ['스물일곱 살이고 두피가 가려워요', { age: 27 }],
  ['칠십이 세 노인입니다', { age: 72 }],
  ['만 65세, 대상포진 같아요', { age: 65 }],
  ['환갑 지난 사람이에요', { age: 60 }],
  ['20대 후반 남성입니다', { ageRange: { min: 26, max: 29 }, sex: 'male' }],
  ['고2 여학생인데 여드름이 심해요', { ageRange: { min: 16, max: 17 }, sex: 'female' }],
  ['27살남 두피 봐주세요', { age: 27, sex: 'male' }],
  ['생후 두 달 된 아기 얼굴이에요', { ageMonths: 2 }],
  ['백일 된 아기예요', { ageMonths: 3 }],
  ['두 돌 지난 아이 팔이에요', { ageMonths: 24 }],
  ['초3 아이 머리에 동그랗게 빠졌어요', { ageRange: { min: 8, max: 9 } }],
  ['7살 아들 팔에 두드러기가 났어요', { age: 7, sex: 'male' }],
  ['출산한 지 3개월 됐어요', { monthsSinceBirth: 3 }],
  ['두 달 전에 출산했어요', { monthsSinceBirth: 2 }],
  ['애 낳은 지 백일 됐어요', { monthsSinceBirth: 3 }],
  ['임신 준비 중이에요', { planningPregnancy: true }],
  ['수유 중이라 약을 못 먹어요', { breastfeeding: true }],
  ['당뇨가 있어요', { diabetes: true }],
  ['항암 치료 받고 있어요', { immunosuppressed: true }],
  ['렌즈 끼고 다녀요', { contactLens: true }],
  ['로아큐탄 먹는 중이에요', { isotretinoin: true }],
])('%s', (text, person) => {
  expect(read(text)).toEqual(person);
});

it.each([
  ['임신은 아니에요', { pregnant: false }],
  ['저 임신 안 했어요', { pregnant: false }],
  ['단유했어요', { breastfeeding: false }],
  ['당뇨는 없어요', { diabetes: false }],
])('reads a denial as one: %s', (text, person) => {
  expect(read(text)).toEqual(person);
});

it.each([
  '열일곱 살 때부터 여드름이 났어요',
  '임신했을 때 생긴 기미예요',
  '임신 20주 때 생긴 기미예요',
  '임신이면 어떡하죠',
  '임신 가능성은 모르겠어요',
  '남편이 당뇨예요',
  '친구가 임신했는데요',
  '하루 두세 번 감아요',
  '남자 친구가 옮은 것 같아요',
  '30대처럼 보이고 싶어요',
  '신생아 때 태열이 있었어요',
])('says nothing of the person in the photo: %s', (text) => {
  expect(read(text)).toEqual({});
});
