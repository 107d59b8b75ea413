import { term } from './ConditionTerm.js';

/** Two sides of a mole. */
export const MOLE = [
  // 양성 also means positive: a mole result is only read beside a value for malignant.
  term('benign', '양성', 'benign-looking', '양성 쪽', 'benign mole'),
  term(
    'malignant',
    '악성',
    'malignant-looking',
    '악성 쪽',
    'malignant mole',
    'skin cancer',
    '피부암',
    'cancer',
    '악성 종양',
    'malignancy',
  ),
] as const;
