/** Which family of classifier produced a Result. */
export const PROFILES = ['scalp', 'face', 'score', 'lesion', 'mole'] as const;
export type Profile = (typeof PROFILES)[number];
