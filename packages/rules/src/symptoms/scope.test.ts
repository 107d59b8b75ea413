import type { Person, ReadResult } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from './concepts/concepts.js';
import { type Concept, readSymptoms, sitesOf } from './index.js';
import { LISTS } from './lexicon/words/lists.js';

const result = (person: Person = {}, profile: ReadResult['profile'] = 'face'): ReadResult => ({
  format: 'test',
  profile,
  findings: [],
  person,
  text: '',
  history: [],
  notices: [],
});
const read = (text: string, person: Person = {}, profile: ReadResult['profile'] = 'face') =>
  readSymptoms(text, result(person, profile));
const one = (text: string, concept: string, person: Person = {}, profile: ReadResult['profile'] = 'face') =>
  read(text, person, profile).find((s) => s.concept === concept && !s.implied);

describe('negation', () => {
  it.each([
    ['붓기는 없어요', 'swelling_local', 'negated'],
    ['안 부었고 멀쩡해요', 'swelling_local', 'negated'],
    ['붓지는 않았지만 진물이 나요', 'swelling_local', 'negated'],
    ['붓지는 않았지만 진물이 나요', 'weeping', 'present'],
    ['진물이나 물집은 없어요', 'weeping', 'negated'],
    ['진물이나 물집이 생겼어요', 'weeping', 'present'],
    ['진물도 물집도 없고 가렵기만 해요', 'weeping', 'negated'],
    ['진물도 물집도 없고 가렵기만 해요', 'itch', 'present'],
    ['안 가려운 건 아니고요', 'itch', 'present'],
    ['안 아픈 건 아니에요', 'pain', 'present'],
    ['가렵거나 따갑지는 않아요', 'itch', 'negated'],
    ['가렵거나 따갑지는 않아요', 'burning_sting', 'negated'],
    ['붓거나 하진 않아요', 'swelling_local', 'negated'],
    ['붓고 진물 나는 건 없어요', 'swelling_local', 'negated'],
    ['두드러기는 아니에요', 'hives', 'negated'],
    ['물집이 안 없어져요', 'blisters', 'present'],
    ['열이 안 떨어져요', 'fever', 'present'],
    ['진물이 안 멈춰요', 'weeping', 'present'],
    ['열은 없는데 가려워요', 'fever', 'negated'],
    ['가려움 없음', 'itch', 'negated'],
    ['통증은 심하지 않아요', 'pain', 'present'],
    ['그렇게 가렵지는 않아요', 'itch', 'uncertain'],
    ['열 안 나요', 'fever', 'negated'],
    ['진물이 안 나왔어요', 'weeping', 'negated'],
    ['두드러기가 안 일어나요', 'hives', 'negated'],
    ['no fever but itchy', 'fever', 'negated'],
    ['no fever but itchy', 'itch', 'present'],
  ])('%s: %s is %s', (text, concept, polarity) => {
    expect(one(text, concept)?.polarity).toBe(polarity);
  });

  it('of swelling as such denies swelling of the lips, eyelids and face too, as implied', () => {
    const implied = read('붓기는 없어요')
      .filter((s) => s.implied)
      .map((s) => s.concept);
    expect(implied).toEqual(
      expect.arrayContaining(['eyelid_swelling', 'face_swelling', 'lip_tongue_swelling']),
    );
  });

  it('of one place leaves the others open', () => {
    const concepts = read('눈꺼풀은 안 부었어요').map((s) => s.concept);
    expect(concepts).toContain('eyelid_swelling');
    expect(concepts).not.toContain('lip_tongue_swelling');
    expect(concepts).not.toContain('swelling_local');
  });
});

describe('time', () => {
  it.each([
    ['작년에 두드러기가 났는데 다 나았어요', 'hives', 'past'],
    ['예전에 얼굴이 부은 적이 있어요', 'face_swelling', 'past'],
    ['어제 부었는데 지금은 가라앉았어요', 'swelling_local', 'past'],
    ['3년 전부터 가려워요', 'itch', 'now'],
    ['어제부터 부었어요', 'swelling_local', 'now'],
    ['물집 생기면 가야 하나요?', 'blisters', 'hypothetical'],
    ['얼굴이 부을까 봐 무서워요', 'face_swelling', 'hypothetical'],
    ['입술이 부을 수도 있나요?', 'lip_tongue_swelling', 'hypothetical'],
    ['얼굴이 부었는데 괜찮은 건가요?', 'face_swelling', 'now'],
    ['나았다가 다시 가려워요', 'itch', 'now'],
    ['염색한 지 5일 됐어요', 'exposure.hair_dye', 'now'],
    ['염색한 지 석 달 됐어요', 'exposure.hair_dye', 'past'],
    ['염색하려고요', 'exposure.hair_dye', 'hypothetical'],
  ])('%s: %s is %s', (text, concept, time) => {
    expect(one(text, concept)?.time).toBe(time);
  });
});

describe('subject', () => {
  it.each([
    ['우리 애가 가려워해요', 'itch', 'child'],
    ['딸이 열이 나요', 'fever', 'child'],
    ['가려워해요 우리 아기가', 'itch', 'child'],
    ['남편이 가려워해요', 'itch', 'other'],
    ['친구가 그러는데 저도 가려워요', 'itch', 'self'],
    ['아이 낳고 나서 가려워요', 'itch', 'self'],
    ['가려워요', 'itch', 'self'],
  ])('%s: %s of %s', (text, concept, subject) => {
    expect(one(text, concept)?.subject).toBe(subject);
  });

  it('is the person in the photo when the age fits the elder that the text names', () => {
    expect(one('할머니 다리에 물집이 생겼어요', 'blisters', { age: 82 })?.subject).toBe('self');
    expect(one('할머니 다리에 물집이 생겼어요', 'blisters', { age: 20 })?.subject).toBe('other');
  });
});

describe('numbers', () => {
  it.each([
    ['열이 38.7도예요', 'fever', 'present', 38.7],
    ['열이 삼십팔도 오부예요', 'fever', 'present', 38.5],
    ['체온이 37.2도예요', 'fever', 'negated', 37.2],
    ['38도 물로 샤워했어요', 'fever', undefined, undefined],
    ['두 주째 가려워요', 'time.over_2w', 'present', 14],
    ['보름째 그래요', 'time.over_2w', 'present', 15],
    ['석 달째 커져요', 'time.over_6w', 'present', 90],
    ['한 달 반 됐어요', 'time.over_6w', 'present', 45],
    ['사흘째 가려워요', 'time.over_2w', undefined, undefined],
    ['염색한 지 5일 됐어요', 'exposure.hair_dye', 'present', 5],
    ['사흘 전에 염색했어요', 'exposure.hair_dye', 'present', 3],
    ['점이 6mm예요', 'lesion_ge_7mm', 'negated', 6],
    ['점이 1.2cm예요', 'lesion_ge_7mm', 'present', 12],
  ])('%s: %s %s %s', (text, concept, polarity, amount) => {
    const symptom = one(text, concept, {}, 'mole');
    expect(symptom?.polarity).toBe(polarity);
    expect(symptom?.value?.amount).toBe(amount);
  });
});

describe('places', () => {
  it('are those of the clause before when the sentence goes on', () => {
    expect(one('눈꺼풀이 가렵더니 퉁퉁 부었어요', 'eyelid_swelling')).toBeDefined();
  });
  it('belong to the nearest sign', () => {
    expect(one('입술이 텄는데 다리가 부었어요', 'lip_tongue_swelling')).toBeUndefined();
  });
  it('come from bodySite when the text names none', () => {
    expect(one('갑자기 부었어요', 'lip_tongue_swelling', { bodySite: '아랫입술' })).toBeDefined();
    expect(sitesOf('콧등')).toEqual(['site.face', 'site.nose_tip_forehead']);
    expect(sitesOf('왼쪽 발바닥')).toEqual(['site.sole_palm']);
    expect(sitesOf('모르겠음')).toEqual([]);
  });
});

describe('quotes', () => {
  it('are the clause with the sign', () => {
    const quotes = read('염색하고 나서 두피가 좀 붉고 가려워요. 진물이나 붓기는 없어요.', {}, 'scalp').map(
      (s) => [s.concept, s.quote],
    );
    expect(quotes).toContainEqual(['redness', '두피가 좀 붉고']);
    expect(quotes).toContainEqual(['itch', '가려워요']);
    expect(quotes).toContainEqual(['weeping', '진물이나 붓기는 없어요']);
    expect(quotes).toContainEqual(['swelling_local', '진물이나 붓기는 없어요']);
  });
});

const KNOWN_WORDS = new Set(
  LISTS.flatMap(({ classes }) => Object.keys(classes).flatMap((name) => [name, `${name}_side`])),
);
const wordsOf = (concept: Concept) =>
  [...(concept.when ?? []), ...(concept.unless ?? [])]
    .flatMap((line) => line.split(/[ |+]/))
    .filter((word) => /[a-z]/.test(word) && !word.startsWith('@'))
    .map((word) => word.replace(/^(?:&!|[!+&.^])/, ''));

describe('concepts', () => {
  it('have unique codes, labels in two languages, and only known parents', () => {
    const codes = new Set(CONCEPTS.map(({ code }) => code));
    expect(codes.size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS) {
      expect(concept.ko).toMatch(/[가-힣]/);
      expect(concept.en).toMatch(/^[A-Za-z0-9]/);
      for (const word of wordsOf(concept)) expect(KNOWN_WORDS, `${concept.code}: ${word}`).toContain(word);
      for (const parent of concept.specialises ?? []) expect(codes).toContain(parent);
    }
  });
});
