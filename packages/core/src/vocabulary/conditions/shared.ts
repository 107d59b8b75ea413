import { term } from './ConditionTerm.js';

/** Conditions that more than one profile knows. */
export const ACNE = term(
  'acne',
  '여드름',
  'acne',
  'acne vulgaris',
  '심상성 여드름',
  '심상성 좌창',
  '좌창',
  'pimple',
  'pimples',
);
export const ATOPIC = term(
  'atopic_dermatitis',
  '아토피',
  'atopic dermatitis',
  '아토피피부염',
  '아토피성 피부염',
  '아토피 피부염',
  'atopic',
  'atopy',
  'atopic eczema',
  '아토피성',
  'ad',
);
