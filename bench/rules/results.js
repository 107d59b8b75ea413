import { draws } from '../shared/random.js';

export const PROFILES = ['scalp', 'face', 'score', 'lesion', 'mole'];
const SCALP = [
  'fine_scale',
  'excess_sebum',
  'interfollicular_erythema',
  'follicular_pustules',
  'dandruff',
  'hair_loss',
];
const FACE = ['psoriasis', 'atopic_dermatitis', 'acne', 'normal', 'rosacea', 'seborrheic_dermatitis'];
const LESION = [
  'acne',
  'atopic_dermatitis',
  'bcc',
  'bkl',
  'eczema',
  'melanoma',
  'nevus',
  'fungal',
  'viral',
  'scc',
];
const SCORE = ['oil', 'hydration', 'wrinkle', 'pigmentation', 'sensitivity'];
/** How often a person states a thing. */
const STATED = 0.3;

/** Results of all five profiles in turn, as apps send them: some with a text, some with much about the person. */
export function makeResults(count, seed, voices) {
  const draw = draws(seed);
  return Array.from({ length: count }, (_, at) => {
    const profile = PROFILES[at % PROFILES.length];
    return {
      profile,
      ...SEEN[profile](draw),
      metadata: person(draw),
      symptomText: told(draw, profile, voices),
    };
  });
}

const SEEN = {
  scalp: (draw) =>
    draw.chance(0.25)
      ? { distributions: each(SCALP, () => shares(draw, 4)) }
      : { severities: each(SCALP, () => draw.below(4)) },
  face: (draw) => ({ probabilities: classes(draw, FACE) }),
  lesion: (draw) => ({ probabilities: classes(draw, LESION) }),
  score: (draw) => ({ scores: each(SCORE, () => draw.below(5)), polarity: 'higher_is_worse' }),
  mole: (draw) => ({
    probabilities: { benign: draw.below(101) / 100, malignant: (1 + draw.below(100)) / 100 },
  }),
};

const each = (names, value) => Object.fromEntries(names.map((name) => [name, value()]));

function classes(draw, names) {
  const values = shares(draw, names.length);
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

/** Whole percents that sum to 1, most of it on one of them. */
function shares(draw, count) {
  const percents = Array.from({ length: count }, () => 0);
  const top = draw.below(count);
  for (let left = 100; left > 0; left -= 5) percents[draw.chance(0.6) ? top : draw.below(count)] += 5;
  return percents.map((percent) => percent / 100);
}

function person(draw) {
  const sex = draw.pick(['female', 'male']);
  const all = {
    age: () => draw.below(90),
    gender: () => sex,
    pregnant: () => sex === 'female' && draw.chance(0.3),
    breastfeeding: () => sex === 'female' && draw.chance(0.3),
    isotretinoin: () => draw.chance(0.3),
    diabetes: () => draw.chance(0.3),
    immunosuppressed: () => draw.chance(0.3),
    contactLens: () => draw.chance(0.5),
    daysSinceDye: () => draw.below(60),
    shampooPerWeek: () => 1 + draw.below(14),
    allergies: () => [draw.pick(['향료', '니켈', 'ppd'])],
    currentPrescription: () => [draw.pick(['와파린', '스테로이드 연고', '독시사이클린'])],
    products: () => [draw.pick(['레티놀', 'AHA 토너', '과산화벤조일 겔', '케토코나졸 샴푸'])],
  };
  const stated = Object.entries(all).filter(() => draw.chance(STATED));
  return Object.fromEntries(stated.map(([key, value]) => [key, value()]));
}

/** Nothing, one message or two; half of them written for this kind of photo, the rest for any. */
function told(draw, profile, voices) {
  const own = voices.filter((voice) => voice.profile === profile);
  const message = () => draw.pick(draw.chance(0.5) && own.length > 0 ? own : voices).text;
  return Array.from({ length: draw.pick([0, 1, 1, 2]) }, message).join(' ');
}
