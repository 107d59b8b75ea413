/** What a stated fact is called in a token, the Person field that states it, and words that state it in lists. */
export interface FactWords {
  readonly field?:
    | 'pregnant'
    | 'planningPregnancy'
    | 'breastfeeding'
    | 'immunosuppressed'
    | 'diabetes'
    | 'isotretinoin';
  readonly words: readonly string[];
}

/** Facts a person states by a field or by a word in `history`, `currentPrescription` or `products`. */
export const STATED_FACTS: Readonly<Record<string, FactWords>> = {
  pregnant: { field: 'pregnant', words: [] },
  planning_pregnancy: { field: 'planningPregnancy', words: [] },
  breastfeeding: { field: 'breastfeeding', words: [] },
  immunosuppressed: {
    field: 'immunosuppressed',
    words: ['immunosuppress', '면역억제', '면역저하', '장기이식', '항암', 'transplant', 'chemotherapy'],
  },
  diabetes: { field: 'diabetes', words: ['diabet', '당뇨'] },
  isotretinoin: {
    field: 'isotretinoin',
    words: ['isotretinoin', '이소트레티노인', '로아큐탄', '로아큐텐', '이소티논', '로아쿠탄', '이소띠논'],
  },
  kidney_disease: { words: ['kidney', '신장', '콩팥', '신부전', '투석'] },
  heart_disease: { words: ['heart', 'angina', 'arrhythm', '심장', '협심증', '심부전', '부정맥', '심근경색'] },
  hypertension_treated: { words: ['hypertens', '고혈압', '혈압약'] },
  poor_circulation: { words: ['poor_circulation', '혈액순환', '말초혈관', '동맥경화'] },
};

/** Facts read from symptoms: one present makes the token true; `rulesOut` all negated makes it false. */
export const SYMPTOM_FACTS: Readonly<
  Record<string, { readonly concepts: readonly string[]; readonly rulesOut: readonly string[] }>
> = {
  broken_skin: {
    concepts: [
      'weeping',
      'blisters',
      'blisters_one_side_band',
      'blisters_clustered_punched_out',
      'yellow_crust',
      'skin_peeling_sheets',
      'lesion_oozing',
      'lesion_bleeding',
      'foot_wound',
      'foot_crack_maceration',
      'non_healing_sore',
      'acne_ulcerating',
      'nail_destroyed_ulcer',
      'exposure.burn_scald',
      'exposure.chemical_skin',
    ],
    rulesOut: ['weeping', 'blisters'],
  },
  pus: {
    concepts: ['pustules', 'pustules_widespread', 'boil_lump_painful', 'boggy_scalp_mass'],
    rulesOut: ['pustules'],
  },
  sunburn: { concepts: ['exposure.sunburn'], rulesOut: ['exposure.sunburn'] },
  patchy_loss: {
    concepts: [
      'round_bare_patch',
      'multiple_bare_patches',
      'eyebrow_lash_loss',
      'shiny_scar_patch',
      'hairline_recession_band',
      'hair_tufts',
      'broken_hairs_black_dots',
    ],
    rulesOut: ['round_bare_patch'],
  },
  shedding_event: { concepts: ['exposure.te_trigger'], rulesOut: ['exposure.te_trigger'] },
};

/** Words by which people name an allergy. */
export const ALLERGY_WORDS: Readonly<Record<string, readonly string[]>> = {
  aspirin: ['aspirin', '아스피린', '살리실'],
  azelaic: ['azelaic', '아젤라'],
  azole: ['azole', '케토코나졸', '클로트리마졸', '아졸'],
  benzoyl_peroxide: ['benzoyl', '벤조일', 'bpo'],
  minoxidil: ['minoxidil', '미녹시딜'],
  niacinamide: ['niacinamide', '나이아신'],
  peanut: ['peanut', '땅콩', '견과'],
  ppd: ['ppd', 'phenylenediamine', '페닐렌디아민', '염색약', '염모제'],
  propylene_glycol: ['propylene', '프로필렌'],
  salicylate: ['salicyl', '살리실', 'aspirin', '아스피린'],
  sulfite: ['sulfite', '아황산', '설파이트'],
  zinc_pyrithione: ['pyrithione', '피리치온'],
};

/** Words by which people name a site. */
export const SITE_WORDS: Readonly<Record<string, readonly string[]>> = {
  face: [
    'face',
    'cheek',
    'nose',
    'chin',
    'forehead',
    '얼굴',
    '볼',
    '뺨',
    '코',
    '콧',
    '턱',
    '이마',
    '눈',
    '입술',
  ],
  genital: ['genital', 'groin', 'anal', '성기', '음부', '사타구니', '항문', '생식기'],
};
