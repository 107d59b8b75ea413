import { ACCIDENT_MARKS, ACCIDENT_MASKS, ACCIDENT_SIGNS } from './accidentFamilies.js';
import { CHEST_MARKS, CHEST_MASKS, CHEST_SIGNS } from './chestFamilies.js';
import { COLLAPSE_MARKS, COLLAPSE_MASKS, COLLAPSE_SIGNS, COLLAPSE_VERBS } from './collapseFamilies.js';
import { COLOUR_MARKS, COLOUR_MASKS, COLOUR_SIGNS } from './colourFamilies.js';
import { GAZE_MARKS, GAZE_MASKS, GAZE_PLACES, GAZE_SIGNS, GAZE_VERBS } from './gazeFamilies.js';
import { HAIR_LOSS_MASKS, HAIR_LOSS_SIGNS, HAIR_LOSS_TRAITS } from './hairLossFamilies.js';
import { HEAD_MARKS, HEAD_SIGNS } from './headFamilies.js';
import { HIDDEN_MARKS, HIDDEN_PLACES, HIDDEN_SIGNS } from './hiddenPlaces.js';
import {
  OPEN_SKIN_MARKS,
  OPEN_SKIN_MASKS,
  OPEN_SKIN_PLACES,
  OPEN_SKIN_SIGNS,
  OPEN_SKIN_VERBS,
} from './openSkinFamilies.js';
import { WAY_LISTS } from './wayLists.js';

/** Families that compose what befalls a part of the body with how people say it; they come after all other lists. */
export const WIDER_LISTS = [
  ACCIDENT_MARKS,
  ACCIDENT_MASKS,
  ACCIDENT_SIGNS,
  CHEST_MARKS,
  CHEST_MASKS,
  CHEST_SIGNS,
  COLLAPSE_MARKS,
  COLLAPSE_MASKS,
  COLLAPSE_SIGNS,
  COLLAPSE_VERBS,
  COLOUR_MARKS,
  COLOUR_MASKS,
  COLOUR_SIGNS,
  GAZE_MARKS,
  GAZE_MASKS,
  GAZE_PLACES,
  GAZE_SIGNS,
  GAZE_VERBS,
  HAIR_LOSS_MASKS,
  HAIR_LOSS_SIGNS,
  HAIR_LOSS_TRAITS,
  HEAD_MARKS,
  HEAD_SIGNS,
  HIDDEN_MARKS,
  HIDDEN_PLACES,
  HIDDEN_SIGNS,
  OPEN_SKIN_MARKS,
  OPEN_SKIN_MASKS,
  OPEN_SKIN_PLACES,
  OPEN_SKIN_SIGNS,
  OPEN_SKIN_VERBS,
  ...WAY_LISTS,
] as const;
