/**
 * What rules may name although no shipped item contains it and no product name is read for it: an item of your own that
 * contains coal tar is withheld in pregnancy from its first day.
 */
export const SUBSTANCES: readonly string[] = [
  'acne_patch',
  'alcohol_toner',
  'bleach',
  'coal_tar',
  'fragrance',
  'methotrexate',
  'perm',
  'tacrolimus',
  'tea_tree',
  'tetracycline',
];

/** The same for classes of items. */
export const CLASSES: readonly string[] = ['steroid'];
