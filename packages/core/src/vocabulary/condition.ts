import type { ConditionTerm } from './conditions/ConditionTerm.js';
import { FACE } from './conditions/face.js';
import { LESION } from './conditions/lesion.js';
import { MOLE } from './conditions/mole.js';
import { SCALP } from './conditions/scalp.js';
import { SCORE } from './conditions/score.js';
import type { Profile } from './profile.js';

export type { ConditionTerm } from './conditions/ConditionTerm.js';

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
