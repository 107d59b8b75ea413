/** Conditions that are one thing to a reader, so that their closeness is no doubt between two. */
const FAMILIES: Readonly<Record<string, string>> = {
  bkl: 'keratosis',
  seborrheic_keratosis: 'keratosis',
  atopic_dermatitis: 'eczema',
  eczema: 'eczema',
};

export const classFamily = (code: string): string => FAMILIES[code] ?? code;
