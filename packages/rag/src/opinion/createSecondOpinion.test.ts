import type { Case, Symptom } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { createSecondOpinion } from './createSecondOpinion.js';

const NEVER = new AbortController().signal;
const EMPTY = { format: 'text', findings: [], person: {}, history: [], notices: [] };
const caseOf = (profile: Case['profile'], text: string, symptoms: readonly Symptom[] = []): Case => ({
  ...EMPTY,
  profile,
  text,
  symptoms,
});
const opine = (profile: Case['profile'], text: string, symptoms?: readonly Symptom[]) =>
  createSecondOpinion().opine(caseOf(profile, text, symptoms), NEVER);

/** A sign as a reader gives it, over the given words of the text. */
function sign(text: string, words: string, more: Partial<Symptom>): Symptom {
  const start = text.indexOf(words);
  const span = [start, start + words.length] as const;
  return {
    concept: 'pustules',
    polarity: 'present',
    subject: 'self',
    time: 'now',
    quote: words,
    span,
    ...more,
  };
}

describe('a second opinion', () => {
  it.each([
    ['face', '콧방울 옆이 붉고 번들거리는데 누런 각질이 껴요', 'seborrheic_dermatitis'],
    ['face', '술만 마시면 볼이랑 코가 빨개지고 화끈거려요', 'rosacea'],
    ['face', '이마에 여드름이 나고 짜면 고름이 나와요', 'acne'],
    ['lesion', '까만 점이 점점 커지고 모양이 삐뚤빼뚤해졌어요', 'melanoma'],
    ['lesion', '여름마다 무좀이 도져서 발가락 사이가 하얗게 짓물러요', 'fungal'],
    ['lesion', '손등에 사마귀가 자꾸 옮아요 딱딱하고 까슬해요', 'viral'],
  ] as const)('%s: “%s” resembles %s', async (profile, text, condition) => {
    expect(await opine(profile, text)).toMatchObject({ condition });
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['emoji', '😀😭🙏🙏🙏'],
    ['a greeting', '안녕하세요 상담 부탁드립니다'],
    ['one word', '모름'],
    ['another language', 'Could you please have a look at this picture?'],
    ['what is no class', '한쪽 옆구리에 띠처럼 물집이 생기고 찌릿찌릿 아파요'],
    ['a hundred thousand letters of nothing', 'ㅋ'.repeat(100_000)],
    ['a hundred kilobytes of small talk', '안녕하세요 사진 올립니다. '.repeat(3000)],
  ])('is not given on %s', async (_, text) => {
    expect(await opine('face', text)).toBeUndefined();
    expect(await opine('lesion', text)).toBeUndefined();
  });

  it.each(['scalp', 'score', 'mole'] as const)('is not given for the profile %s', async (profile) => {
    expect(await opine(profile, '콧방울 옆이 붉고 번들거리는데 누런 각질이 껴요')).toBeUndefined();
  });

  it('does not count what is denied, past, or of another', async () => {
    const text = '이마에 여드름이 나고 짜면 고름이 나와요';
    expect(await opine('face', text)).toMatchObject({ condition: 'acne' });
    for (const more of [{ polarity: 'negated' }, { subject: 'other' }, { time: 'past' }] as const)
      expect(await opine('face', text, [sign(text, text, more)])).toBeUndefined();
  });

  it('never says that there is no complaint where a sign was read', async () => {
    const text = '아무 증상 없고 불편한 데도 없고 피부가 매끈해요';
    expect(await opine('face', text)).toMatchObject({ condition: 'normal' });
    expect(await opine('face', text, [sign(text, '매끈', { concept: 'suicidal' })])).toBeUndefined();
  });

  it('is the same at every call, to the last digit', async () => {
    const text = '코 옆에 진주처럼 반질반질한 혹이 있고 자꾸 피가 나요';
    expect(JSON.stringify(await opine('lesion', text))).toBe(JSON.stringify(await opine('lesion', text)));
    expect(await opine('lesion', text)).toMatchInlineSnapshot(`
      {
        "condition": "bcc",
        "lead": 0.254,
        "similarity": 0.711,
        "strength": "strong",
      }
    `);
  });

  it('stops when its caller gives up', async () => {
    const text = '이마에 여드름이 나고 짜면 고름이 나와요';
    await expect(createSecondOpinion().opine(caseOf('face', text), AbortSignal.abort())).rejects.toThrow();
  });
});
