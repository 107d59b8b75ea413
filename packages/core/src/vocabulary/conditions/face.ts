import { term } from './ConditionTerm.js';
import { ACNE, ATOPIC } from './shared.js';

/** Six facial classes. */
export const FACE = [
  term(
    'psoriasis',
    '건선',
    'psoriasis',
    'psoriasis vulgaris',
    'plaque psoriasis',
    '심상성 건선',
    '판상 건선',
  ),
  ATOPIC,
  ACNE,
  term(
    'normal',
    '정상',
    'normal',
    'healthy',
    'none',
    'no disease',
    'normal skin',
    'healthy skin',
    '정상 피부',
  ),
  term(
    'rosacea',
    '주사',
    'rosacea',
    '주사피부염',
    '주사성 피부염',
    '로사시아',
    '주사비',
    '주사증',
    'acne rosacea',
  ),
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
    '지루성',
    'seborrheic eczema',
    'seborrhea',
    'sd',
  ),
] as const;
