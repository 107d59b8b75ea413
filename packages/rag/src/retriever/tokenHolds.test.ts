import type { Case, Symptom } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { tokenHolds } from './tokenHolds.js';

const caseOf = (part: Partial<Case> = {}): Case => ({
  format: 'test',
  profile: 'scalp',
  findings: [],
  person: {},
  text: '',
  history: [],
  notices: [],
  symptoms: [],
  ...part,
});
const symptom = (concept: string, part: Partial<Symptom> = {}): Symptom => ({
  concept,
  polarity: 'present',
  quote: '',
  span: [0, 0],
  subject: 'self',
  time: 'now',
  ...part,
});
const person = (facts: Case['person']) => caseOf({ person: facts });
const said = (...symptoms: Symptom[]) => caseOf({ symptoms });
const scalp = (condition: string, severity: 0 | 1 | 2 | 3) => caseOf({ findings: [{ condition, severity }] });

describe('tokenHolds', () => {
  it.each<[string, Case, boolean | undefined]>([
    ['pregnant', caseOf(), undefined],
    ['pregnant', person({ pregnant: true }), true],
    ['pregnant', person({ pregnant: false }), false],
    ['pregnant', person({ gestationWeeks: 14 }), true],
    ['pregnant', person({ sex: 'male' }), false],
    ['pregnant', person({ menopause: true }), false],
    ['pregnant', said(symptom('exposure.positive_pregnancy_test')), true],
    ['pregnant', said(symptom('exposure.positive_pregnancy_test', { subject: 'other' })), undefined],
    ['breastfeeding', person({ breastfeeding: true }), true],
    ['isotretinoin', person({ currentPrescription: ['이소티논 10mg'] }), true],
    ['heart_disease', person({ history: ['협심증'] }), true],
    ['heart_disease', person({ history: [] }), undefined],
    ['age<12', person({ age: 11 }), true],
    ['age<12', person({ age: 12 }), false],
    ['age<12', person({ ageMonths: 30 }), true],
    ['age<12', person({ ageRange: { min: 10, max: 19 } }), undefined],
    ['age<12', person({ ageRange: { min: 30, max: 39 } }), false],
    ['age<12', caseOf({ person: { age: 34 }, symptoms: [symptom('itch', { subject: 'child' })] }), undefined],
    ['age_months<6', person({ ageMonths: 5 }), true],
    ['age_months<6', person({ age: 0 }), undefined],
    ['age_months<6', person({ age: 1 }), false],
    ['age>=65', person({ ageRange: { min: 70 } }), true],
    ['daysSinceDye<=7', person({ daysSinceDye: 7 }), true],
    ['daysSinceDye<=7', person({ daysSinceDye: 8 }), false],
    ['daysSinceDye<=7', said(symptom('exposure.hair_dye', { value: { amount: 2, unit: 'weeks' } })), false],
    ['daysSinceDye<=7', said(symptom('exposure.hair_dye')), undefined],
    ['allergy:ppd', person({ allergies: ['염색약'] }), true],
    ['allergy:ppd', person({ allergies: ['새우'] }), false],
    ['allergy:ppd', caseOf(), undefined],
    ['allergy:ppd', said(symptom('exposure.ppd_allergy_known', { time: 'past' })), true],
    ['site:face', caseOf({ profile: 'lesion', person: { bodySite: '콧등' } }), true],
    ['site:face', caseOf({ profile: 'lesion', person: { bodySite: '발바닥' } }), false],
    ['site:face', caseOf({ profile: 'face' }), true],
    ['broken_skin', said(symptom('weeping')), true],
    [
      'broken_skin',
      said(symptom('weeping', { polarity: 'negated' }), symptom('blisters', { polarity: 'negated' })),
      false,
    ],
    ['broken_skin', said(symptom('weeping', { polarity: 'negated' })), undefined],
    ['broken_skin', said(symptom('weeping', { polarity: 'uncertain' })), undefined],
    ['broken_skin', said(symptom('weeping', { subject: 'other' })), undefined],
    ['broken_skin', said(symptom('blisters', { time: 'past' })), undefined],
    ['pus', scalp('follicular_pustules', 2), true],
    ['pus', scalp('follicular_pustules', 1), false],
    ['pus', said(symptom('pustules')), true],
    ['shedding_event', person({ monthsSinceBirth: 4 }), true],
    ['interfollicular_erythema>=2', scalp('interfollicular_erythema', 2), true],
    ['interfollicular_erythema>=2', scalp('interfollicular_erythema', 1), false],
    ['interfollicular_erythema>=2', caseOf(), undefined],
    [
      'rosacea',
      caseOf({
        profile: 'face',
        findings: [
          { condition: 'rosacea', probability: 0.25 },
          { condition: 'acne', probability: 0.7 },
        ],
      }),
      true,
    ],
    [
      'rosacea',
      caseOf({
        profile: 'face',
        findings: [
          { condition: 'rosacea', probability: 0.05 },
          { condition: 'acne', probability: 0.9 },
        ],
      }),
      false,
    ],
    ['not a token', caseOf(), undefined],
  ])('%s', (token, subject, expected) => {
    expect(tokenHolds(subject, token)).toBe(expected);
  });
});
