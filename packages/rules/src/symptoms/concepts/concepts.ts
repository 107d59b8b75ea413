import type { Concept } from '../Concept.js';
import { ACNE } from './acne.js';
import { ALARMING_SKIN } from './alarmingSkin.js';
import { BLISTERS } from './blisters.js';
import { BURNS_AND_BITES } from './burnsAndBites.js';
import { COMMON_SKIN } from './commonSkin.js';
import { EMERGENCIES } from './emergencies.js';
import { EXPOSURE_CONCEPTS } from './exposures.js';
import { EYES } from './eyes.js';
import { FEELINGS } from './feelings.js';
import { HAIR } from './hair.js';
import { HEAD_AND_LIMBS } from './headAndLimbs.js';
import { LININGS } from './linings.js';
import { MIND } from './mind.js';
import { NAILS } from './nails.js';
import { NAMED_CONDITIONS } from './namedConditions.js';
import { OTHER_FAMILIES } from './otherFamilies.js';
import { OUTWARD_EMERGENCIES } from './outwardEmergencies.js';
import { PROCEDURES } from './procedures.js';
import { SCALE_AND_DRYNESS } from './scaleAndDryness.js';
import { SKIN } from './skin.js';
import { SKIN_TUMOURS } from './skinTumours.js';
import { SPOTS } from './spots.js';
import { SPOTS_AMONG_OTHERS } from './spotsAmongOthers.js';
import { WEEPING_AND_PUS } from './weepingAndPus.js';
import { WHOLE_BODY } from './wholeBody.js';

/** Everything the reader can notice. */
export const CONCEPTS: readonly Concept[] = [
  ...EMERGENCIES,
  ...OUTWARD_EMERGENCIES,
  ...MIND,
  ...WHOLE_BODY,
  ...HEAD_AND_LIMBS,
  ...FEELINGS,
  ...EYES,
  ...SKIN,
  ...BLISTERS,
  ...WEEPING_AND_PUS,
  ...ALARMING_SKIN,
  ...LININGS,
  ...SCALE_AND_DRYNESS,
  ...ACNE,
  ...COMMON_SKIN,
  ...NAILS,
  ...NAMED_CONDITIONS,
  ...HAIR,
  ...SPOTS,
  ...SPOTS_AMONG_OTHERS,
  ...SKIN_TUMOURS,
  ...EXPOSURE_CONCEPTS,
  ...BURNS_AND_BITES,
  ...PROCEDURES,
  ...OTHER_FAMILIES,
];
