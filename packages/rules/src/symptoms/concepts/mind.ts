import type { Concept } from '../Concept.js';

/** Wish to die, self-harm, and what the skin does to the mood. */
export const MIND: readonly Concept[] = [
  {
    code: 'symptom.suicidal_active',
    ko: '자살 계획·시도',
    en: 'suicide plan or attempt',
    redFlag: true,
    when: [
      'die_plan',
      'pills_taken',
      'pills gulp_all / taken_over no_better',
      'gulp_all &pills &many_pills|the_end / no_better',
      'many_pills swallowed &pills / taken_over',
      'method decide &tonight|the_end|wish_die|die_plan',
    ],
    unless: ['jumped_down'],
  },
  {
    code: 'symptom.suicidal_ideation',
    ko: '죽고 싶다는 생각',
    en: 'wish to die',
    redFlag: true,
    when: [
      'wish_die',
      'die_plan / die_means',
      'wish_gone / .scar .pimple .mole .spot_word .mark .rash .red .hives .swell .itch .pain .patch .freckles .crust .scale .skin .wart .lump .blister .lesion .bald .at_hair .oily .line .sore .white .brown',
    ],
  },
  {
    code: 'symptom.self_harm',
    ko: '자해',
    en: 'self-harm',
    redFlag: true,
    when: [
      'tool wound_self &at_leg|at_arm|at_wrist|skin / figure_like x_burn',
      'self_harm / .at_anus',
      'at_wrist|at_arm|at_leg score / .scratch red .red_line x_pet bitten',
      'blade score / .shave',
      'on_purpose cut|sore|wound|wound_self|burn_self / .shave .pimple',
      'tool wound_self|cut / .shave figure_like .pain .pimple x_burn',
      'burn_self &at_arm|at_leg|at_wrist|at_hand &tool',
      'at_head hit &on_purpose',
    ],
    unless: ['figure_like'],
  },
  {
    code: 'symptom.suicidal_hyperbole',
    ko: '죽고 싶을 만큼의 고통',
    en: 'suffering likened to death',
    redFlag: true,
    when: ['die_so_much'],
  },
  {
    code: 'symptom.low_mood_from_skin',
    ko: '피부로 인한 우울·회피',
    en: 'low mood because of the skin',
    redFlag: false,
    when: ['avoid_people', 'cry &daily', 'depressed'],
  },
  {
    code: 'symptom.body_image_distress',
    ko: '외모에 대한 집착',
    en: 'appearance distress',
    redFlag: false,
    when: ['mirror', 'pick_habit &unstoppable', 'unstoppable &pick_habit', 'others_fine'],
  },
];
