import type { Concept } from '../Concept.js';

/** Acne and what it leaves. */
export const ACNE: readonly Concept[] = [
  {
    code: 'symptom.acne_lesions',
    ko: '여드름',
    en: 'acne',
    redFlag: false,
    when: [
      'pimple / .mark .scar',
      'at_face|at_forehead|at_chin|at_cheek|at_nose bumps',
      'boil_pimple',
      'big_pimple',
    ],
  },
  {
    code: 'symptom.acne_nodules_or_many',
    ko: '큰 여드름·많은 여드름',
    en: 'large or many acne lesions',
    redFlag: false,
    specialises: ['symptom.acne_lesions'],
    when: [
      'pimple &lump|hard|big &pain|many',
      'big pimple &pain|many',
      'pimple &whole_skin',
      'pimple &cover',
      'lump &pimple &pain',
      'big_pimple &count_many|many|pain+count_many',
      'pimple &count_35',
      'red &count_35',
      'hard|lump &count_many &at_chin|at_cheek|at_face|pimple',
      'big_pimple &whole_skin',
    ],
    unless: ['.blackhead'],
  },
  {
    code: 'symptom.acne_ulcerating',
    ko: '헐고 피나는 여드름',
    en: 'ulcerating acne',
    redFlag: true,
    when: [
      'pimple sore|burst|macerate|punched &blood|crust|black|bloody|fever',
      'ulcer_acne',
      'pimple &blood_stains &sore|burst|macerate|crumbled|peel|hole|sudden',
      'pimple crumbled &blood|crust|blood_stains',
      'sore &bloody|pus &x_acne_drug|acne_drug',
      'pimple &sore|burst|macerate &bloody|blood_crust|eschar|blood',
      'burst|sore|macerate &pimple &bloody|eschar|blood_crust|blood',
    ],
    unless: ['scratch_ev', 'squeezed', 'heard_it'],
  },
  {
    code: 'symptom.scar_marks',
    ko: '패인 흉터',
    en: 'pitted scars',
    redFlag: false,
    when: [
      'scar',
      'pimple &pitted',
      'pitted &mark|at_cheek|pimple',
      'pitted_scar',
      'pitted &mark|scar',
      'pitted &acne_mark',
    ],
    unless: ['x_surgery', 'old_scar'],
  },
];
