import type { Concept } from '../Concept.js';

/** Dark lines in a nail and what destroys it. */
export const NAILS: readonly Concept[] = [
  {
    code: 'symptom.nail_band_new',
    ko: '손발톱 검은 줄',
    en: 'dark line in a nail',
    redFlag: true,
    when: [
      'nail_stripe|nail_band &the_nail|at_nail|at_toenail|nail_skin|at_nail_fold',
      'any_stripe|ridge &the_nail|at_nail|at_toenail &new_stripe',
      'nail_stripe &new_stripe @lesion / at_hand at_arm at_leg at_face at_trunk at_neck at_foot',
      'nail_term',
      'any_stripe &thread_once',
      'any_stripe &hue_black|black|brown|tinge &the_nail|at_nail|at_toenail',
      'any_stripe &born_new|new_stripe &thin_still|stripe_wider @lesion',
    ],
    unless: ['bruised_nail', 'struck', 'every_nail', 'since_child', 'painted_nail'],
  },
  {
    code: 'symptom.nail_band_wide_or_hutchinson',
    ko: '넓어지는 검은 줄·둘레 착색',
    en: 'widening dark nail line',
    redFlag: true,
    specialises: ['symptom.nail_band_new'],
    when: [
      'stripe_wider|wide|spread &nail_stripe|any_stripe|nail_band|nail_dark &the_nail|at_nail|at_toenail',
      'stripe_wider &nail_stripe|nail_band',
      'stripe_wider|wide|spread &any_stripe &nail_off',
      'darkened|black|mark &nail_skin &the_nail|at_nail|at_toenail|at_nail_fold|nail_stripe',
      'darkened|black &half_nail &the_nail|at_nail|at_toenail|nail_skin',
      'half_nail &nail_dark|any_stripe &the_nail|at_nail|at_toenail',
      'half_nail &nail_stripe &the_nail|at_nail|at_toenail',
      'thread_once',
      'hutchinson',
      'nail_stripe &nail_off &raw|sore',
    ],
    unless: ['painted_nail', 'bruised_nail', 'struck', '.thin_still'],
  },
  {
    code: 'symptom.nail_destroyed_ulcer',
    ko: '손발톱 아래 헌데',
    en: 'sore under a nail',
    redFlag: true,
    when: [
      'raw|sore &the_nail|at_nail|at_toenail|nail_stripe &nail_off|under_it',
      'raw_flesh &the_nail|at_nail|at_toenail',
      'pus &the_nail|at_nail|at_toenail &nail_off',
      'not_healing|wont_heal &the_nail|at_nail|at_toenail &nail_off|under_it',
      'nail_off &the_nail|at_nail|at_toenail &ooze|weep|raw|sore|bled|blood',
      'raw|sore &the_nail &sore_weeks|months|long_weeks|nail_off|under_it / picks_it',
      'bled|blood &the_nail|at_nail|at_toenail &nail_off &under_it',
    ],
    unless: ['ingrown_nail', 'ingrown', 'struck', 'painted_nail', 'nail_grow'],
  },
];
