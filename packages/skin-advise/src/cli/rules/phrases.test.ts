import { FACTS } from '@skin-advise/rules';
import { describe, expect, it } from 'vitest';
import { loadWording } from '../../wording.js';
import { memberName } from './members.js';
import { testPhrase } from './phrases.js';

const OPS = { number: ['>= 1', '< 1', '!= 1'], flag: ['== true', '== false'] } as const;

describe('testPhrase', () => {
  it.each(['ko', 'en'] as const)('has words for every test of every fact (%s)', async (locale) => {
    const wording = await loadWording(locale);
    const phrases = FACTS.flatMap(({ name, kind, choices = [] }) => {
      const tests = kind === 'choice' ? choices.map((word) => `== ${word}`) : OPS[kind];
      return tests.map((test) => testPhrase(`${name} ${test}`, wording, 'scalp'));
    });
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter((phrase) => /undefined|NaN|\btrue\b|\bfalse\b|\w+\.\w+/.test(phrase))).toEqual([]);
  });

  it.each([
    ['severity.dandruff >= 2', '비듬 중등도 이상'],
    ['severity.dandruff == 0', '비듬 양호'],
    ['probability.melanoma >= 0.2', '흑색종 쪽 20% 이상'],
    ['person.age < 12', '12세 미만'],
    ['person.daysSinceDye <= 14', '염색한 지 14일 이하'],
    ['person.monthsSinceBirth <= 6', '출산한 지 6개월 이하'],
    ['score.oil.steps_worse >= 2', '유분이 처음보다 2단계 이상 나빠짐'],
    ['score.oil.steps_worse <= -2', '유분이 처음보다 2단계 이상 좋아짐'],
    ['symptom.weeping', '진물 있음'],
    ['symptom.weeping == false', '진물 없음'],
    ['site.face', '부위 얼굴'],
    ['time.over_4w', '4주 넘음'],
    ['person.allergies has ppd', '알레르기: 염색약(PPD)'],
    ['person.history.atopy == false', '앓은 병: 아토피 없음'],
    ['person.breastfeeding == false', '수유 중 아님'],
    ['person.pregnant == false', '임신 아님'],
    ['top1 != acne', '사진은 여드름 쪽에 가장 가까움: 아님'],
    ['text.empty == false', '적어 주신 증상이 있음'],
  ])('reads %s as %s', async (expression, phrase) => {
    expect(testPhrase(expression, await loadWording('ko'), 'scalp')).toBe(phrase);
  });

  it('has a Korean name for every member of the stated sets', () => {
    const members = FACTS.flatMap(({ name }) => /^person\.\w+\.(\w+)$/.exec(name)?.[1] ?? []);
    expect(members.length).toBeGreaterThan(30);
    expect(members.filter((member) => !/[가-힣]/.test(memberName(member, 'ko')))).toEqual([]);
  });
});
