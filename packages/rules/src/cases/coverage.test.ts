import { CONDITIONS, type Decision, type Profile } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { createDecider } from '../deciding/createDecider.js';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';

const decider = createDecider(BOOK);
const decide = (profile: Profile, facts: FactValues) => decider.decide(caseOf(profile, facts));
const codes = (profile: Profile) => CONDITIONS[profile].map(({ code }) => code);

/** Whether some sentence of the advice rests on the fact. */
const speaksOf = (decision: Decision, fact: RegExp) =>
  decision.explanation.because.some(({ facts }) => facts.some((match) => fact.test(match.fact)));

const SILENT = { 'symptom.itch': false };

describe('every value a classifier can report is spoken to', () => {
  it.each(codes('scalp').flatMap((code) => [0, 1, 2, 3].map((grade) => [code, grade] as const)))(
    'scalp: %s at grade %i',
    (code, grade) => {
      const decision = decide('scalp', { [`severity.${code}`]: grade });
      expect(speaksOf(decision, new RegExp(`^severity.${code}$`))).toBe(true);
      expect(decision.care.length).toBeGreaterThan(0);
    },
  );

  it.each(codes('score').flatMap((code) => [0, 1, 2, 3, 4].map((band) => [code, band] as const)))(
    'score: %s at band %i',
    (code, band) => {
      const decision = decide('score', { [`score.${code}.worst_band`]: band });
      expect(speaksOf(decision, new RegExp(`^score.${code}.worst_band$`))).toBe(true);
    },
  );

  it.each(codes('score'))('score: %s without its direction', (code) => {
    const decision = decide('score', { [`score.${code}.polarity_unknown`]: true });
    expect(speaksOf(decision, new RegExp(`^score.${code}.polarity_unknown$`))).toBe(true);
  });

  it.each(
    (['face', 'lesion', 'mole'] as const).flatMap((profile) =>
      codes(profile).flatMap((code) => [0.9, 0.5].map((height) => [profile, code, height] as const)),
    ),
  )('%s: %s first at %d', (profile, top1, height) => {
    const decision = decide(profile, { top1, 'top1.probability': height });
    expect(speaksOf(decision, /^(top1|probability\.)/)).toBe(true);
    expect(decision.care.length).toBeGreaterThan(0);
  });
});

/** What was reported · what the person says against it. */
const CONFLICTS: readonly (readonly [Profile, FactValues])[] = [
  ['scalp', { 'severity.interfollicular_erythema': 0, 'symptom.redness': true }],
  ['scalp', { 'severity.dandruff': 0, 'symptom.flakes_greasy': true }],
  ['scalp', { 'severity.follicular_pustules': 0, 'symptom.pustules': true }],
  ['scalp', { 'severity.hair_loss': 0, 'symptom.diffuse_shedding': true }],
  ['scalp', { 'severity.hair_loss': 0, 'symptom.round_bare_patch': true }],
  ['scalp', { 'severity.hair_loss': 1, 'symptom.shiny_scar_patch': true }],
  [
    'scalp',
    { 'severity.interfollicular_erythema': 0, 'severity.follicular_pustules': 0, 'symptom.weeping': true },
  ],
  ['scalp', { 'severity.interfollicular_erythema': 3, ...SILENT }],
  ['scalp', { 'severity.follicular_pustules': 3, ...SILENT }],
  ['scalp', { 'severity.hair_loss': 3, ...SILENT }],
  ['scalp', { 'symptom.lesion_growing': true }],
  ['scalp', { 'symptom.ring_shaped_scaly': true }],
  ['face', { top1: 'normal', 'symptom.itch': true }],
  ['face', { top1: 'normal', 'symptom.blisters': true }],
  ['face', { top1: 'normal', 'symptom.redness_spreading_hot': true }],
  ['face', { top1: 'acne', 'symptom.eyelid_swelling': true }],
  ['face', { 'symptom.lesion_bleeding': true }],
  ['face', { 'symptom.round_bare_patch': true }],
  ['score', { 'score.sensitivity.worst_band': 0, 'symptom.burning_sting': true }],
  ['score', { 'score.hydration.worst_band': 1, 'symptom.dryness_tightness': true }],
  ['score', { 'symptom.acne_lesions': true }],
  ['score', { 'symptom.lesion_irregular_colour': true }],
  ['score', { 'symptom.gradual_thinning': true }],
  ['lesion', { top1: 'nevus', 'symptom.lesion_growing': true }],
  ['lesion', { top1: 'eczema', 'symptom.redness_spreading_hot': true }],
  ['lesion', { top1: 'melanoma', 'symptom.lesion_stable_years': true }],
  ['lesion', { top1: 'viral', 'symptom.purple_nonblanching': true }],
  ['lesion', { 'symptom.multiple_bare_patches': true }],
  ['mole', { 'probability.malignant': 0.1, 'symptom.lesion_growing': true }],
  ['mole', { 'probability.malignant': 0.6, 'symptom.lesion_stable_years': true }],
  ['mole', { 'symptom.hives': true }],
];

describe('words against the picture', () => {
  it.each(CONFLICTS)('%s %o is told', (profile, facts) => {
    expect(decide(profile, facts).explanation.disagreements).not.toEqual([]);
  });

  it.each([
    ['scalp', { 'severity.dandruff': 2, 'symptom.flakes_greasy': true }],
    ['scalp', { 'severity.interfollicular_erythema': 3, 'symptom.redness': true }],
    ['face', { top1: 'acne', 'symptom.acne_lesions': true }],
    ['score', { 'score.sensitivity.worst_band': 3, 'symptom.burning_sting': true }],
    ['lesion', { top1: 'eczema', 'symptom.itch': true }],
    ['mole', { 'probability.malignant': 0.6, 'symptom.lesion_growing': true }],
  ] as const)('%s %o is no conflict', (profile, facts) => {
    expect(decide(profile, facts).explanation.disagreements).toEqual([]);
  });

  it('is not said of those who wrote nothing', () => {
    const quiet = { 'severity.follicular_pustules': 3, 'text.empty': true };
    expect(decide('scalp', quiet).explanation.disagreements).toEqual([]);
  });
});

describe('a poor photo', () => {
  it.each(['scalp', 'face', 'score', 'lesion', 'mole'] as const)('is asked for again: %s', (profile) => {
    expect(decide(profile, { 'photo.poor': true }).care.map(({ code }) => code)).toContain('retake_photo');
  });
});
