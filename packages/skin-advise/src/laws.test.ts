import { BANNED_CLAIMS, CONDITIONS, readResult, type Severity, triageRank } from '@skin-advise/core';
import { adviceSchema } from '@skin-advise/core/schema';
import { BOOK, createDecider, readCase } from '@skin-advise/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdvisor, renderText } from './index.js';

const decider = createDecider(BOOK);
const decide = (result: unknown) => {
  const read = readResult(result);
  return decider.decide(readCase(read));
};
const rank = (result: unknown) => triageRank(decide(result).triage.level);

const SCALP = [
  'fine_scale',
  'excess_sebum',
  'interfollicular_erythema',
  'follicular_pustules',
  'dandruff',
  'hair_loss',
];
const grade = fc.integer({ min: 0, max: 3 });
const severities = fc.record(Object.fromEntries(SCALP.map((code) => [code, grade])));
const metadata = fc.record(
  {
    age: fc.integer({ min: 0, max: 95 }),
    gender: fc.constantFrom('female', 'male'),
    pregnant: fc.boolean(),
    breastfeeding: fc.boolean(),
    isotretinoin: fc.boolean(),
    diabetes: fc.boolean(),
    immunosuppressed: fc.boolean(),
    daysSinceDye: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: [] },
);
const COMPLAINTS = [
  '',
  '가려워요',
  '두피가 붉어요',
  '머리가 많이 빠져요',
  '좁쌀이 났어요',
  '따가워요',
  '점이 커졌어요',
];
const FLAGS = [
  '숨이 차요',
  '입술이 부었어요',
  '열이 39도예요',
  '진물이 나요',
  '물집이 잡혔어요',
  '눈꺼풀이 부었어요',
  '빨갛고 뜨겁게 번져요',
  '피가 멈추지 않아요',
];

describe('laws of the decision', () => {
  it('every scalp result gets a level, something to do, and a reason', () => {
    fc.assert(
      fc.property(severities, metadata, fc.constantFrom(...COMPLAINTS), (grades, person, symptomText) => {
        const { triage, care } = decide({
          profile: 'scalp',
          severities: grades,
          metadata: person,
          symptomText,
        });
        expect(care.length).toBeGreaterThan(0);
        expect(triage.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('a worse grade never lowers the level', () => {
    fc.assert(
      fc.property(
        severities,
        metadata,
        fc.constantFrom(...SCALP),
        fc.constantFrom(...COMPLAINTS),
        (grades, person, code, symptomText) => {
          const before = grades as Record<string, Severity>;
          fc.pre(before[code]! < 3);
          const worse = { ...before, [code]: before[code]! + 1 };
          expect(
            rank({ profile: 'scalp', severities: worse, metadata: person, symptomText }),
          ).toBeGreaterThanOrEqual(
            rank({ profile: 'scalp', severities: before, metadata: person, symptomText }),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('an added danger sign never lowers the level', () => {
    fc.assert(
      fc.property(
        severities,
        metadata,
        fc.constantFrom(...COMPLAINTS),
        fc.constantFrom(...FLAGS),
        (grades, person, told, flag) => {
          const result = { profile: 'scalp', severities: grades, metadata: person };
          expect(rank({ ...result, symptomText: `${told} ${flag}` })).toBeGreaterThanOrEqual(
            rank({ ...result, symptomText: told }),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('a poor photo never lowers the level', () => {
    fc.assert(
      fc.property(severities, metadata, (grades, person) => {
        const result = { profile: 'scalp', severities: grades, metadata: person };
        expect(rank({ ...result, photoQuality: 'poor' })).toBeGreaterThanOrEqual(rank(result));
      }),
      { numRuns: 100 },
    );
  });

  it('more malignant probability never lowers the level of a mole', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(...COMPLAINTS), (benign, a, b, symptomText) => {
        fc.pre(Math.max(benign, Math.min(a, b)) > 0);
        const of = (malignant: number) => ({
          profile: 'mole',
          probabilities: { benign, malignant },
          symptomText,
        });
        expect(rank(of(Math.max(a, b)))).toBeGreaterThanOrEqual(rank(of(Math.min(a, b))));
      }),
      { numRuns: 80 },
    );
  });

  it('nothing that is withheld is also advised', () => {
    fc.assert(
      fc.property(severities, metadata, fc.constantFrom(...COMPLAINTS), (grades, person, symptomText) => {
        const { care, withheld } = decide({
          profile: 'scalp',
          severities: grades,
          metadata: person,
          symptomText,
        });
        const advised = new Set(care.filter(({ kind }) => kind === 'do').map(({ code }) => code));
        for (const { code } of withheld) expect(advised.has(code)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('the bounds hold the level', () => {
    fc.assert(
      fc.property(severities, metadata, fc.constantFrom(...COMPLAINTS), (grades, person, symptomText) => {
        const { triage } = decide({ profile: 'scalp', severities: grades, metadata: person, symptomText });
        expect(triageRank(triage.bounds.lowest)).toBeLessThanOrEqual(triageRank(triage.level));
        expect(triageRank(triage.bounds.highest)).toBeGreaterThanOrEqual(triageRank(triage.level));
      }),
      { numRuns: 100 },
    );
  });

  it('every result that can be read can be told, in both locales', async () => {
    const advisor = createAdvisor({ retriever: null });
    const some = (codes: readonly string[], value: fc.Arbitrary<number>) =>
      fc
        .uniqueArray(fc.constantFrom(...codes), { minLength: 1 })
        .chain((chosen) => fc.record(Object.fromEntries(chosen.map((code) => [code, value]))));
    const codes = (profile: keyof typeof CONDITIONS) => CONDITIONS[profile].map(({ code }) => code);
    const share = fc.integer({ min: 0, max: 6 }).map((value) => value / 100);
    const result = fc.oneof(
      some(codes('scalp'), grade).map((grades) => ({ profile: 'scalp', severities: grades })),
      some(codes('face'), share).map((rest) => ({ profile: 'face', probabilities: { ...rest, acne: 0.6 } })),
      some(codes('lesion'), share).map((rest) => ({
        profile: 'lesion',
        probabilities: { ...rest, bkl: 0.1 },
      })),
      some(codes('score'), fc.integer({ min: 0, max: 4 })).map((scores) => ({
        profile: 'score',
        scores,
        polarity: 'higher_is_worse',
      })),
      share.map((malignant) => ({
        profile: 'mole',
        probabilities: { benign: 0.5, malignant: malignant * 10 },
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        result,
        metadata,
        fc.constantFrom(...COMPLAINTS),
        fc.constantFrom(...FLAGS, ''),
        async (read, person, told, flag) => {
          for (const locale of ['ko', 'en'] as const) {
            const advice = await advisor.advise(
              { ...read, metadata: person, symptomText: `${told} ${flag}` },
              { locale },
            );
            expect(adviceSchema.safeParse(advice).error).toBeUndefined();
            const text = renderText(advice, { explain: true });
            for (const { pattern } of BANNED_CLAIMS) expect(pattern.exec(text)?.[0]).toBeUndefined();
            expect(text).not.toMatch(/undefined|NaN|\[object|null/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
