import { expect, it } from 'vitest';
import { readSymptoms } from '../readText.js';

const read = (text: string) =>
  readSymptoms(text, {
    format: 'test',
    profile: 'face',
    findings: [],
    person: {},
    text,
    history: [],
    notices: [],
  }).filter(({ concept, polarity }) => concept === 'feels_very_unwell' && polarity === 'uncertain');

it.each([
  '아까 피오줌이 나왔어요',
  '농약 냄새를 오래 맡고 나서 어지러워요',
  '연탄 가스중독 같아요',
  '아침부터 각혈을 해요',
])('leaves open how bad it is: %s', (text) => {
  expect(read(text)).toHaveLength(1);
});

it.each([
  '발작은 없었어요',
  '작년에 뇌출혈로 수술했어요',
  '남편이 중풍이에요',
  '여드름이 심해요',
  '숨이 차요',
])('asks nothing: %s', (text) => {
  expect(read(text)).toEqual([]);
});
