import { CONDITIONS, PROFILES, type Profile } from '@skin-advise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activesInText } from '../products/activesInText.js';
import { readSymptoms } from '../symptoms/index.js';
import { caseOf } from './caseOf.js';
import type { FactSpec } from './FactSpec.js';
import type { FactValue } from './FactState.js';
import { FACTS } from './registry.js';
import { buildSheet } from './sheet/buildSheet.js';

const sheetOf = (profile: Profile, facts: Record<string, FactValue>) =>
  buildSheet(caseOf(profile, facts), 'expected');

const has = (profile: Profile, code: string) => CONDITIONS[profile].some((term) => term.code === code);

/** The profiles whose classifier can state a fact; what people state has them all. */
function profilesOf({ name }: FactSpec): readonly Profile[] {
  if (name.startsWith('severity.')) return ['scalp'];
  if (name.startsWith('score.')) return ['score'];
  if (name.startsWith('top1')) return ['face', 'lesion', 'mole'];
  if (name.startsWith('opinion.')) return ['face', 'lesion'];
  if (name === 'probability.melanoma_plus_bcc') return ['lesion'];
  const [, code] = /^probability\.(\w+)$/.exec(name) ?? [];
  return code ? PROFILES.filter((profile) => has(profile, code)) : PROFILES;
}

const NUMBERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/steps_worse$/, [-2, -1, 0, 1, 2, 3]],
  [/^severity\./, [0, 1, 2, 3]],
  [/worst_band$/, [0, 2, 4]],
  [/melanoma_plus_bcc$/, [0, 0.09, 0.1, 0.2, 0.7]],
  [/^probability\./, [0, 0.19, 0.2, 0.39, 0.4, 0.5, 0.7, 0.95]],
  [/^top1\.probability$/, [0.3, 0.39, 0.4, 0.7, 1]],
  [/^top1\.margin$/, [0, 0.05, 0.1, 0.6, 0.9]],
  [/temperatureC$/, [35.5, 37.2, 38, 39.4]],
  [/^sevenPoint$/, [0, 1, 2, 3, 4, 9, 10]],
  [/age$/, [0, 4, 12, 35, 80]],
  [/ageMonths$/, [0, 2, 5, 14]],
  [/monthsSinceBirth$/, [2, 6, 14, Number.POSITIVE_INFINITY]],
  [/daysSince/, [0, 7, 14, 90, Number.POSITIVE_INFINITY]],
  [/confidence$/, [0.2, 0.9]],
  [/./, [0, 3, 7]],
];

function valuesOf(spec: FactSpec, profile: Profile): readonly FactValue[] {
  if (spec.kind === 'flag') return [true, false];
  if (spec.kind === 'number') return NUMBERS.find(([name]) => name.test(spec.name))![1];
  const ofClasses = spec.name === 'top1' || spec.name === 'opinion.class';
  return spec.choices!.filter((choice) => !ofClasses || choice === 'none' || has(profile, choice));
}

describe('caseOf', () => {
  it.each(FACTS.map((spec) => [spec.name, spec] as const))('gives %s back', (name, spec) => {
    for (const profile of profilesOf(spec))
      for (const value of valuesOf(spec, profile)) {
        const state = sheetOf(profile, { [name]: value }).get(name);
        expect(state, `${profile} ${name}=${value}`).toMatchObject({ kind: 'known', value });
      }
  });

  it('leaves every sign that was not given unmentioned', () => {
    for (const profile of PROFILES)
      for (const { name } of FACTS)
        if (name.startsWith('symptom.') && name !== 'symptom.itch')
          expect(sheetOf(profile, { 'symptom.itch': true }).get(name), name).toMatchObject({
            value: false,
            assumed: true,
          });
  });

  it('writes a text in which the reader finds nothing', () => {
    const subject = caseOf('scalp', {});
    expect(readSymptoms(subject.text, subject)).toEqual([]);
    expect(activesInText(subject.text)).toEqual([]);
  });

  it('settles the whole weighted list when its sum is given', () => {
    const sheet = sheetOf('mole', { sevenPoint: 2, 'symptom.lesion_inflamed': true });
    expect(sheet.get('sevenPoint')).toEqual({ kind: 'known', value: 2 });
    expect(sheet.get('symptom.lesion_inflamed')).toMatchObject({ value: true });
  });

  it('puts the first place, the margin and the malignant sum together', () => {
    const facts = { top1: 'bkl', 'top1.margin': 0.05, 'probability.melanoma_plus_bcc': 0.2 };
    const sheet = sheetOf('lesion', facts);
    for (const [fact, value] of Object.entries(facts)) expect(sheet.get(fact)).toMatchObject({ value });
  });

  it('makes a trend of scalp grades and of scores', () => {
    expect(
      sheetOf('scalp', {
        'severity.hair_loss.steps_worse': 1,
        'severity.hair_loss.trend_reliable': true,
      }).get('severity.hair_loss'),
    ).toEqual({ kind: 'known', value: 1 });
    const facts = {
      'score.oil.worst_band': 4,
      'score.oil.steps_worse': 2,
      'score.hydration.steps_worse': -1,
    };
    const sheet = sheetOf('score', facts);
    for (const [fact, value] of Object.entries(facts)) expect(sheet.get(fact)).toMatchObject({ value });
  });

  it.each<[string, Profile, Record<string, FactValue>]>([
    ['grades of another profile', 'face', { 'severity.dandruff': 2 }],
    ['a class of another profile', 'face', { top1: 'melanoma' }],
    ['more than all of the probability', 'face', { 'probability.acne': 0.7, 'probability.rosacea': 0.6 }],
    [
      'a first place that is not first',
      'face',
      { top1: 'acne', 'probability.acne': 0.2, 'probability.normal': 0.7 },
    ],
    ['signs in an empty text', 'scalp', { 'text.empty': true, 'symptom.itch': true }],
    ['a list that sums to less than its signs', 'mole', { sevenPoint: 1, 'symptom.lesion_growing': true }],
    [
      'an unreliable trend of two steps',
      'score',
      { 'score.oil.steps_worse': 2, 'score.oil.trend_reliable': false },
    ],
    [
      'a band without its direction',
      'score',
      { 'score.oil.worst_band': 2, 'score.oil.polarity_unknown': true },
    ],
    ['an age that is not its months', 'scalp', { 'person.age': 4, 'person.ageMonths': 2 }],
    ['a fact that does not exist', 'scalp', { 'symptom.none_such': true }],
  ])('refuses %s', (_, profile, facts) => {
    expect(() => caseOf(profile, facts)).toThrowError(
      expect.objectContaining({ code: 'unrealisable_facts' }),
    );
  });

  it('gives any set of facts back, or refuses it', () => {
    const pool = PROFILES.map((profile) =>
      FACTS.filter((spec) => profilesOf(spec).includes(profile)).flatMap((spec) =>
        valuesOf(spec, profile).map((value) => [profile, spec.name, value] as const),
      ),
    );
    let realised = 0;
    fc.assert(
      fc.property(
        fc
          .constantFrom(...pool)
          .chain((rows) => fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 6 })),
        (rows) => {
          const facts = Object.fromEntries(rows.map(([, name, value]) => [name, value]));
          try {
            const sheet = sheetOf(rows[0]![0], facts);
            for (const [fact, value] of Object.entries(facts))
              expect(sheet.get(fact)).toMatchObject({ value });
            realised += 1;
          } catch (error) {
            expect(error).toMatchObject({ code: 'unrealisable_facts' });
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    );
    expect(realised).toBeGreaterThan(250);
  });
});
