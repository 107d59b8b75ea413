/**
 * What rules may name although no shipped item contains it and no product name is read for it: an item of your own that
 * contains bleach is withheld on a red scalp from its first day.
 */
export const SUBSTANCES: readonly string[] = ['alcohol_toner', 'bleach', 'fragrance', 'perm'];

/** The same for classes of items. */
export const CLASSES: readonly string[] = [];
