import type { Concept } from '../Concept.js';

/** A spot beside the others and over the years: unlike them, new, or the same as ever. */
export const SPOTS_AMONG_OTHERS: readonly Concept[] = [
  {
    code: 'symptom.lesion_ugly_duckling',
    ko: '혼자 다르게 생긴 점',
    en: 'unlike the other spots',
    redFlag: true,
    when: [
      'only_this unlike|different|odd_shape|hue_black|black @mole / .told_cancer',
      'unlike|different &only_this &a_mole',
      'others unlike|different @mole',
      'unlike|different &others @mole',
      'only_this &others|amid @mole',
      'ugly_sign',
      'amid odd_one|unlike|different @mole',
      'single|only_this &amid|others &odd_one|unlike|different|odd_shape|hue_black|black @mole',
    ],
    unless: ['alike', 'told_cancer', 'taken_off', 'photo', 'hair_word', '.at_hair'],
  },
  {
    code: 'symptom.lesion_new_adult',
    ko: '새로 생긴 점',
    en: 'new spot',
    redFlag: false,
    when: [
      'born_new &a_mole',
      'new_spot &a_mole',
      'forties_on &born_new|new_spot @mole',
      'forties_on there @mole',
      'born_new @mole',
    ],
    unless: ['freckles', '.noticed_only', 'always_there'],
  },
  {
    code: 'symptom.lesion_stable_years',
    ko: '몇 년째 그대로',
    en: 'unchanged for years',
    redFlag: false,
    when: [
      'photo_old_spot',
      'stayed_same &for_years|years|years_same|since_child|always_there &a_mole',
      'stayed_same &for_years|years|years_same|since_child|always_there @mole',
      'for_years|years always_there',
      'for_years|years|years_same|since_child &a_mole @mole / .enlarge .size_up .got_big .bled',
      'cherry &for_years|years|years_same|since_child|always_there',
      'for_years|years|always_there freckles|cherry|every_nail',
      'stayed_same &grows_with_body',
      '!grow &for_years|years|years_same|since_child|always_there',
      '!enlarge &for_years|years|years_same|since_child|always_there',
    ],
    unless: ['no_better+use', 'picks_it'],
  },
];
