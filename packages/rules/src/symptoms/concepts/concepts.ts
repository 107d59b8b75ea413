import type { Concept } from '../Concept.js';
import { ALARMING_SKIN } from './alarmingSkin.js';
import { BURNS_AND_BITES } from './burnsAndBites.js';
import { COMMON_SKIN } from './commonSkin.js';
import { EMERGENCIES } from './emergencies.js';
import { EXPOSURE_CONCEPTS } from './exposures.js';
import { EYES } from './eyes.js';
import { FEELINGS } from './feelings.js';
import { HAIR } from './hair.js';
import { NAMED_CONDITIONS } from './namedConditions.js';
import { OTHER_FAMILIES } from './otherFamilies.js';
import { PROCEDURES } from './procedures.js';
import { SKIN } from './skin.js';
import { SPOTS } from './spots.js';
import { WHOLE_BODY } from './wholeBody.js';

/** Everything the reader can notice. */
export const CONCEPTS: readonly Concept[] = [
  ...EMERGENCIES,
  ...WHOLE_BODY,
  ...FEELINGS,
  ...EYES,
  ...SKIN,
  ...ALARMING_SKIN,
  ...COMMON_SKIN,
  ...NAMED_CONDITIONS,
  ...HAIR,
  ...SPOTS,
  ...EXPOSURE_CONCEPTS,
  ...BURNS_AND_BITES,
  ...PROCEDURES,
  ...OTHER_FAMILIES,
];
