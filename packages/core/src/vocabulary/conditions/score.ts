import { term } from './ConditionTerm.js';

/** Five skin scores, 0–4. */
export const SCORE = [
  term('oil', '유분', 'oil', 'oily', 'oiliness', 'sebum', '피지'),
  term('hydration', '수분', 'hydration', 'moisture', '보습', 'moist'),
  term('wrinkle', '주름', 'wrinkles', 'wrinkle', '주름살'),
  term('pigmentation', '색소', 'pigmentation', '색조', '색소침착', 'pigment', '색소 침착'),
  term('sensitivity', '민감도', 'sensitivity', 'sensitive', '민감', '민감성', '예민도'),
] as const;
