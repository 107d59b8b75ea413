import type { Profile } from './profile.js';

/** One condition or score that a classifier can report. `code` is what JSON carries; people see the labels. */
export interface ConditionTerm {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  /** Other spellings met in the wild, compared after `normaliseLabel`. */
  readonly aliases: readonly string[];
}

const term = (code: string, ko: string, en: string, ...aliases: string[]): ConditionTerm => ({
  code,
  ko,
  en,
  aliases,
});

const SCALP = [
  term(
    'fine_scale',
    '미세각질',
    'fine scale',
    '각질',
    '두피각질',
    'micro_scale',
    'microscale',
    'micro keratin',
    'dead skin',
  ),
  term('excess_sebum', '피지과다', 'excess sebum', '피지', '피지 과다', 'sebum', 'oily scalp'),
  term(
    'interfollicular_erythema',
    '모낭사이홍반',
    'redness between follicles',
    '홍반',
    '모낭 사이 홍반',
    '모낭간홍반',
    'perifollicular_erythema',
    'erythema between hair follicles',
    'erythema',
  ),
  term(
    'follicular_pustules',
    '모낭홍반/농포',
    'follicular redness or pustules',
    '농포',
    '모낭홍반농포',
    '모낭홍반',
    '모낭염',
    'follicular_erythema_pustule',
    'follicular erythema and pustules',
    'pustule',
    'pustules',
    'folliculitis',
  ),
  term('dandruff', '비듬', 'dandruff'),
  term('hair_loss', '탈모', 'hair loss', 'alopecia', 'hairloss'),
] as const;

const ACNE = term('acne', '여드름', 'acne', 'acne and rosacea', 'acne vulgaris', '심상성 여드름');
const ATOPIC = term(
  'atopic_dermatitis',
  '아토피',
  'atopic dermatitis',
  '아토피피부염',
  '아토피성 피부염',
  '아토피 피부염',
  'atopic',
  'atopy',
  'ad',
);

const FACE = [
  term('psoriasis', '건선', 'psoriasis'),
  ATOPIC,
  ACNE,
  term('normal', '정상', 'normal', 'healthy', 'none', '정상 피부', '정상피부'),
  term('rosacea', '주사', 'rosacea', '주사피부염', '로사시아', '주사비', '주사 피부염'),
  term(
    'seborrheic_dermatitis',
    '지루',
    'seborrhoeic dermatitis',
    '지루피부염',
    '지루성 피부염',
    '지루성피부염',
    'seborrheic',
    'seborrheic dermatitis',
    'seborrhoeic',
  ),
] as const;

const SCORE = [
  term('oil', '유분', 'oil', 'oily', 'oiliness', 'sebum', '피지'),
  term('hydration', '수분', 'hydration', 'moisture', '보습', 'moist'),
  term('wrinkle', '주름', 'wrinkles', 'wrinkle'),
  term('pigmentation', '색소', 'pigmentation', '색조', '색소침착', 'pigment', '색소 침착'),
  term('sensitivity', '민감도', 'sensitivity', 'sensitive', '민감', '민감성'),
] as const;

const LESION = [
  ACNE,
  ATOPIC,
  term('bcc', '기저세포암', 'basal cell carcinoma', 'basal cell carcinoma (bcc)', '기저세포암종', 'basal'),
  term(
    'bkl',
    '양성 각화증 유사 병변',
    'benign keratosis-like lesion',
    'benign keratosis-like lesions (bkl)',
    'benign keratosis like lesions',
    '양성 각화증',
    '양성각화증',
  ),
  term('eczema', '습진', 'eczema', 'nummular eczema'),
  term(
    'melanoma',
    '흑색종',
    'melanoma',
    '흑생종',
    '흑색종, 색소성 모반',
    '흑생종, 색소성 모반',
    'mel',
    '악성 흑색종',
    'malignant melanoma',
  ),
  term(
    'psoriasis_lichen_planus',
    '건선·편평태선',
    'psoriasis or lichen planus',
    'psoriasis pictures lichen planus and related diseases',
    'psoriasis',
    'lichen planus',
    '건선',
    '편평태선',
    '건선, 편평태선',
  ),
  term(
    'seborrheic_keratosis',
    '지루각화증',
    'seborrhoeic keratosis',
    'seborrheic keratoses and other benign tumors',
    'seborrheic keratoses',
    'seborrheic keratosis',
    '지루성 각화증',
    '지루각화증·양성 종양',
    '검버섯',
    'sk',
  ),
  term(
    'fungal',
    '백선·칸디다증',
    'fungal infection',
    'tinea ringworm candidiasis and other fungal infections',
    'tinea',
    'ringworm',
    'candidiasis',
    '백선',
    '칸디다증',
    '무좀',
    '진균',
    '진균 감염',
    '백선, 칸디다증',
    '옴',
  ),
  term(
    'viral',
    '사마귀·물사마귀',
    'wart or molluscum',
    'warts molluscum and other viral infections',
    'warts',
    'wart',
    'molluscum',
    '사마귀',
    '물사마귀',
    '바이러스 감염',
  ),
  term(
    'nevus',
    '색소성 모반',
    'mole (melanocytic nevus)',
    'nv',
    'melanocytic nevi (nv)',
    'melanocytic nevi',
    'melanocytic nevus',
    'nevi',
    '모반',
    '점',
  ),
  term(
    'actinic_keratosis',
    '광선각화증',
    'actinic keratosis',
    'akiec',
    'ak',
    'actinic keratoses',
    "bowen's disease",
    '일광각화증',
  ),
  term(
    'scc',
    '편평세포암',
    'squamous cell carcinoma',
    'squamous cell carcinoma (scc)',
    '편평상피세포암',
    '편평세포암종',
  ),
  term('dermatofibroma', '피부섬유종', 'dermatofibroma', 'df'),
  term('vascular', '혈관 병변', 'vascular lesion', 'vasc', 'vascular lesions', '혈관종', '혈관병변'),
] as const;

const MOLE = [
  term('benign', '양성', 'benign-looking', '양성 쪽'),
  term('malignant', '악성', 'malignant-looking', '악성 쪽', 'skin cancer', '피부암', 'cancer'),
] as const;

/** The conditions of each profile, in the order in which they are reported. */
export const CONDITIONS: Readonly<Record<Profile, readonly ConditionTerm[]>> = {
  scalp: SCALP,
  face: FACE,
  score: SCORE,
  lesion: LESION,
  mole: MOLE,
};

/** Guidance may belong to no one condition. */
export const GENERAL_TOPICS = ['hair_dye_perm', 'sun_protection', 'photo_taking', 'mole_check'] as const;

/** Finds the term of a code within a profile. */
export function conditionTerm(profile: Profile, code: string): ConditionTerm | undefined {
  return CONDITIONS[profile].find((term) => term.code === code);
}
