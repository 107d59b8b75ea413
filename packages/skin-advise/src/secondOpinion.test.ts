import { BANNED_CLAIMS, CONDITIONS, renderJson, type TextOpinion, triageRank } from '@skin-advise/core';
import { adviceSchema } from '@skin-advise/core/schema';
import { fakeSecondOpinion } from '@skin-advise/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdvisor, renderText } from './index.js';

const greasy = '콧방울 양쪽이 늘 붉고 번들거리면서 껍질이 벗겨져요';
const face = (probabilities: Record<string, number>, symptomText: string) => ({
  profile: 'face',
  probabilities,
  symptomText,
});
const atopic = face({ atopic_dermatitis: 0.8, acne: 0.1, seborrheic_dermatitis: 0.1 }, greasy);
/** A machine that runs tests may be slow to load what the opinion needs. */
const advisor = createAdvisor({ retriever: null, timeouts: { secondOpinion: 60_000 } });
const without = createAdvisor({ retriever: null, secondOpinion: null });
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

describe('words that resemble another class than the photo', () => {
  it.each([
    ['ko', '사진은 아토피에 가깝지만, 적어 주신 증상은 지루와 더 비슷한 모습입니다.'],
    [
      'en',
      'The photo is closer to atopic dermatitis, but what you wrote resembles seborrhoeic dermatitis more.',
    ],
  ] as const)('are told with both classes (%s)', async (locale, sentence) => {
    const advice = await advisor.advise(atopic, { locale });
    expect(advice.case.textOpinion).toMatchObject({ condition: 'seborrheic_dermatitis' });
    const told = advice.explanation.disagreements.map(({ text }) => text).join(' ');
    expect(told).toContain(sentence);
    expect(renderText(advice, { explain: true }).replace(/\s+/g, ' ')).toContain(sentence);
  });

  it('are not told where a sign already says the same', async () => {
    const said = await advisor.advise(
      face({ atopic_dermatitis: 0.8, acne: 0.2 }, '코 옆이 붉고 기름지고 누런 각질이 껴요'),
    );
    expect(codes(said.explanation.disagreements)).toContain('face.uncertain.atopic-text-greasy-scale');
    expect(codes(said.explanation.disagreements)).not.toContain('face.uncertain.words-differ');
  });

  it('are not told beside a photo that names no class', async () => {
    const unsure = face({ atopic_dermatitis: 0.3, acne: 0.28, psoriasis: 0.2, normal: 0.22 }, greasy);
    expect(codes((await advisor.advise(unsure)).explanation.disagreements)).not.toContain(
      'face.uncertain.words-differ',
    );
  });

  it('bring someone in whose photo looked harmless, and name no cancer', async () => {
    const result = {
      profile: 'lesion',
      probabilities: { viral: 0.9, acne: 0.1 },
      symptomText: '귓바퀴 위쪽이 햇볕에 익어서 까칠까칠 각질이 안 없어져요',
    };
    const [before, after] = [await without.advise(result), await advisor.advise(result)];
    expect(after.case.textOpinion?.condition).toBe('actinic_keratosis');
    expect([before.triage.level, after.triage.level]).toEqual(['self_care', 'routine']);
    expect(codes(after.explanation.disagreements)).toContain('lesion.uncertain.words-like-changing-spot');
    expect(after.explanation.disagreements.map(({ text }) => text).join()).not.toMatch(
      /암|흑색종|광선각화증/,
    );
  });

  it('do not calm a photo that is to be checked', async () => {
    const result = {
      profile: 'lesion',
      probabilities: { melanoma: 0.8, nevus: 0.2 },
      symptomText: '어릴 때부터 있던 점인데 크기도 색도 그대로예요 빼고 싶어요',
    };
    const advice = await advisor.advise(result);
    expect(advice.case.textOpinion?.condition).toBe('nevus');
    expect(advice.triage).toMatchObject({ level: 'within_2w' });
    expect(codes(advice.explanation.disagreements)).toContain('lesion.uncertain.words-calmer');
    expect(codes(advice.explanation.disagreements)).not.toContain('lesion.uncertain.words-differ');
  });
});

describe('no opinion', () => {
  it.each([
    ['nothing', ''],
    ['emoji', '😀😭🙏'],
    ['a greeting', '안녕하세요 사진 올립니다'],
    ['a hundred kilobytes', '사진 올립니다 확인 부탁드려요 '.repeat(3000)],
  ])('comes of %s, and the advice is that without one', async (_, symptomText) => {
    const result = { ...atopic, symptomText };
    expect(renderJson(await advisor.advise(result))).toBe(renderJson(await without.advise(result)));
  });

  it.each(['fails', 'hangs'] as const)(
    'comes of an engine that %s: the same advice, and a notice',
    async (how) => {
      const broken = createAdvisor({
        retriever: null,
        secondOpinion: fakeSecondOpinion(undefined, how),
        timeouts: { secondOpinion: 30 },
      });
      const [plain, advice] = [await without.advise(atopic), await broken.advise(atopic)];
      expect(codes(advice.notices)).toContain('second_opinion_failed');
      const rest = advice.notices.filter(({ code }) => code !== 'second_opinion_failed');
      expect({ ...advice, notices: rest }).toEqual(plain);
    },
  );
});

it('what the classifier made of the text is shown as it gave it', async () => {
  const fed = { disease_class: '아토피', message: null, image_confidence: 0.91, text_confidence: 0.77 };
  const advice = await advisor.advise(fed);
  expect(advice.case.textConfidence).toBe(0.77);
  expect(renderText(advice, { explain: true })).toContain('글로만 본 값 77%');
  expect(codes(advice.explanation.disagreements)).not.toContain('face.uncertain.text-doubts');
});

it('the same result gives the same bytes', async () => {
  expect(renderJson(await createAdvisor().advise(atopic))).toBe(
    renderJson(await createAdvisor().advise(atopic)),
  );
});

/** What people write: of classes, of danger, of nothing, at random. */
const told = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        greasy,
        '은백색 각질이 두껍게 쌓인 붉은 판이 4주 넘게 있어요',
        '점이 커지고 색이 얼룩덜룩해요',
        '까만 점에서 피가 나요',
        '불편한 데는 없어요 피부 상태가 궁금해요',
        '어릴 때부터 있던 점이고 그대로예요',
        '입술이 붓고 숨이 차요',
        '열이 39도예요',
        '한 달째 가려워요',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join('. '));
const CLASSED = ['face', 'lesion'] as const;
const results = fc.constantFrom(...CLASSED).chain((profile) => {
  const codes = fc.constantFrom(...CONDITIONS[profile].map(({ code }) => code as string));
  const two = fc.uniqueArray(codes, { minLength: 2, maxLength: 2 });
  const shares = fc.tuple(two, fc.integer({ min: 20, max: 90 })).map(([[first, second], percent]) => ({
    [first!]: percent / 100,
    [second!]: (90 - percent) / 100,
  }));
  return fc.record({ profile: fc.constant(profile), probabilities: shares, symptomText: told });
});
const opinions = (profile: (typeof CLASSED)[number]): fc.Arbitrary<TextOpinion> =>
  fc.record({
    condition: fc.constantFrom(...CONDITIONS[profile].map(({ code }) => code as string)),
    strength: fc.constantFrom('weak' as const, 'strong' as const),
    similarity: fc.constant(0.7),
    lead: fc.constant(0.2),
  });

describe('laws', () => {
  it('whatever is written and seen, an opinion never lowers the level, nor what it could come to', async () => {
    await fc.assert(
      fc.asyncProperty(results, async (result) => {
        const [before, after] = [await without.advise(result), await advisor.advise(result)];
        expect(triageRank(after.triage.level)).toBeGreaterThanOrEqual(triageRank(before.triage.level));
        expect(triageRank(after.triage.bounds.highest)).toBeGreaterThanOrEqual(
          triageRank(before.triage.bounds.highest),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('nor does any other giver of opinions, and all that follows can be told in both languages', async () => {
    const given = results.chain((result) => fc.tuple(fc.constant(result), opinions(result.profile)));
    await fc.assert(
      fc.asyncProperty(
        given,
        fc.constantFrom('ko' as const, 'en' as const),
        async ([result, opinion], locale) => {
          const opinionated = createAdvisor({ retriever: null, secondOpinion: fakeSecondOpinion(opinion) });
          const [before, after] = [
            await without.advise(result),
            await opinionated.advise(result, { locale }),
          ];
          expect(triageRank(after.triage.level)).toBeGreaterThanOrEqual(triageRank(before.triage.level));
          expect(adviceSchema.safeParse(after).error).toBeUndefined();
          const text = renderText(after, { explain: true });
          for (const { pattern } of BANNED_CLAIMS) expect(pattern.exec(text)?.[0]).toBeUndefined();
          expect(text).not.toMatch(/\{\{|undefined|NaN|\[object|확진|완치|안심/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
