import type { Concept } from '../Concept.js';

/** Scale, plates, rings, dryness. */
export const SCALE_AND_DRYNESS: readonly Concept[] = [
  {
    code: 'symptom.plaque_silvery_sharp',
    ko: '은백색 두꺼운 각질',
    en: 'thick silvery scale',
    redFlag: false,
    when: [
      'scale &silvery',
      'silvery &scale|thick|crust',
      'scale thick',
      'thick scale',
      'scale &demarcated',
      'psoriasis',
      'silvery',
      'plate &thick|white|silvery|demarcated',
      'white &plate &thick',
    ],
  },
  {
    code: 'symptom.flakes_greasy',
    ko: '기름진 비듬',
    en: 'greasy flakes',
    redFlag: false,
    when: ['scale &greasy|yellow', 'yellow scale', 'oily scale'],
    unless: ['wax'],
  },
  {
    code: 'symptom.dryness_tightness',
    ko: '건조·당김',
    en: 'dryness or tightness',
    redFlag: false,
    when: [
      'dry',
      'scale flake_up / .at_scalp .oily .greasy .thick',
      'at_lip crack',
      'at_hand|at_cheek|at_face crack / wound',
    ],
    unless: ['.at_throat', '.pulled', '.x_tight_hair', '.dry_act'],
  },
  {
    code: 'symptom.ring_shaped_scaly',
    ko: '고리 모양 각질',
    en: 'ring-shaped scaly patch',
    redFlag: false,
    when: [
      'ring',
      'ringworm / .at_toe_web .at_foot .versicolor',
      'scale &circle &edge',
      'circle &edge &grow|spread',
      'scale circle',
      'circle dry &edge',
    ],
    unless: ['hives', 'target', 'shed', 'bare_patch'],
  },
];
