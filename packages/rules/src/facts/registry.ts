import { CONDITIONS } from '@skin-advise/core';
import { ACTIVES } from '../products/actives.js';
import { CONCEPTS } from '../symptoms/concepts/concepts.js';
import { domainOf } from './domainOf.js';
import type { FactSpec } from './FactSpec.js';
import { NO_OPINION } from './sheet/opinionFacts.js';

const flag = (name: string, origin: FactSpec['origin'], question?: string): FactSpec =>
  question === undefined ? { name, kind: 'flag', origin } : { name, kind: 'flag', origin, question };
const number = (name: string, origin: FactSpec['origin'], question?: string): FactSpec => ({
  name,
  kind: 'number',
  origin,
  ...domainOf(name),
  ...(question === undefined ? {} : { question }),
});

const codes = (profile: keyof typeof CONDITIONS) => CONDITIONS[profile].map((term) => term.code);
const CLASS_CODES = [...new Set([...codes('face'), ...codes('lesion'), ...codes('mole')])];

/** Classes that the words may resemble. */
const OPINION_CODES = [...new Set([...codes('face'), ...codes('lesion')])];

/** Members of the stated sets that rules ask about: `person.allergies has ppd` is the fact `person.allergies.ppd`. */
const SETS: Record<string, readonly string[]> = {
  'person.currentPrescription': [
    'anticoagulant',
    'chemotherapy',
    'topical_retinoid',
    'topical_steroid',
    'finasteride',
    'dutasteride',
    'tetracycline',
    'isotretinoin',
    'antihypertensive',
    'immunosuppressant',
  ],
  'person.allergies': [
    'ppd',
    'azole',
    'aspirin',
    'salicylate',
    'fragrance',
    'benzoyl_peroxide',
    'azelaic',
    'propylene_glycol',
    'zinc_pyrithione',
    'niacinamide',
    'nut',
    'nsaid',
    'bee_venom',
    'sulfite',
  ],
  'person.history': [
    'skin_cancer',
    'melanoma_family',
    'liver_disease',
    'kidney_disease',
    'heart_disease',
    'hypertension',
    'dye_reaction',
    'atopy',
    'psoriasis',
    'clot',
  ],
  'person.pets': ['cat', 'dog'],
};

const HEART = new Set(['heart_disease', 'hypertension', 'antihypertensive']);

function questionAbout(set: string, member: string): string | undefined {
  if (HEART.has(member)) return 'ask_heart';
  return set === 'person.allergies' ? 'ask_allergy' : undefined;
}

const IMAGE: FactSpec[] = [
  ...codes('scalp').flatMap((code) => [
    number(`severity.${code}`, 'image'),
    number(`severity.${code}.steps_worse`, 'derived'),
    flag(`severity.${code}.trend_reliable`, 'derived'),
  ]),
  ...CLASS_CODES.map((code) => number(`probability.${code}`, 'image')),
  number('probability.melanoma_plus_bcc', 'derived'),
  { name: 'top1', kind: 'choice', origin: 'derived', choices: CLASS_CODES },
  number('top1.probability', 'derived'),
  number('top1.margin', 'derived'),
  ...codes('score').flatMap((code) => [
    number(`score.${code}.worst_band`, 'image'),
    flag(`score.${code}.polarity_unknown`, 'image'),
    number(`score.${code}.steps_worse`, 'derived'),
    flag(`score.${code}.trend_reliable`, 'derived'),
  ]),
  flag('photo.poor', 'image'),
];

const PERSON: FactSpec[] = [
  number('person.age', 'person', 'ask_age'),
  number('person.ageMonths', 'person', 'ask_age'),
  { name: 'person.sex', kind: 'choice', origin: 'person', choices: ['female', 'male'], question: 'ask_sex' },
  flag('person.pregnant', 'person', 'ask_pregnancy'),
  flag('person.planningPregnancy', 'person', 'ask_pregnancy'),
  flag('person.breastfeeding', 'person', 'ask_pregnancy'),
  number('person.monthsSinceBirth', 'person', 'ask_birth'),
  flag('person.immunosuppressed', 'person', 'ask_immunity'),
  flag('person.diabetes', 'person', 'ask_diabetes'),
  flag('person.isotretinoin', 'person', 'ask_isotretinoin'),
  number('person.daysSinceDye', 'person', 'ask_dye'),
  number('person.daysSincePerm', 'person', 'ask_dye'),
  number('person.shampooPerWeek', 'person'),
  number('person.dyesPerYear', 'person'),
  flag('person.contactLens', 'person'),
  ...Object.entries(SETS).flatMap(([set, members]) =>
    members.map((member) => flag(`${set}.${member}`, 'person', questionAbout(set, member))),
  ),
  ...ACTIVES.map((active) => flag(`using.${active.code}`, 'person')),
];

const TEXT: FactSpec[] = [
  ...CONCEPTS.filter((concept) => concept.code !== 'photo.poor').map((concept) => flag(concept.code, 'text')),
  number('value.temperatureC', 'text'),
  flag('text.empty', 'text'),
  number('text.confidence', 'image'),
  number('sevenPoint', 'derived'),
  { name: 'opinion.class', kind: 'choice', origin: 'derived', choices: [...OPINION_CODES, NO_OPINION] },
  { name: 'opinion.strength', kind: 'choice', origin: 'derived', choices: [NO_OPINION, 'weak', 'strong'] },
  flag('opinion.differs', 'derived'),
];

/** Every fact that a rule may test, in a fixed order. */
export const FACTS: readonly FactSpec[] = [
  ...new Map([...IMAGE, ...PERSON, ...TEXT].map((spec) => [spec.name, spec])).values(),
];

export const FACT_BY_NAME: ReadonlyMap<string, FactSpec> = new Map(FACTS.map((spec) => [spec.name, spec]));
