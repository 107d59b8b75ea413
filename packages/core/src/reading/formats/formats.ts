import type { Format } from '../Format.js';
import { aihubFaceAnnotation } from './aihubFaceAnnotation.js';
import { aihubScalpLabel } from './aihubScalpLabel.js';
import { aihubSkinState } from './aihubSkinState.js';
import { canonical } from './canonical.js';
import { fedApp } from './fedApp.js';
import { findCancer } from './findCancer.js';
import { imageClassification } from './imageClassification.js';
import { labelMap } from './labelMap.js';
import { orderedArray } from './orderedArray.js';
import { piBuenIndex } from './piBuenIndex.js';
import { scalpClassIndex } from './scalpClassIndex.js';
import { scalpClassName } from './scalpClassName.js';
import { scalpDatabaseRow } from './scalpDatabaseRow.js';
import { scalpGradedList } from './scalpGradedList.js';
import { scalpReversedArray } from './scalpReversedArray.js';
import { skinScoreGradcam } from './skinScoreGradcam.js';
import { skinScoreRow } from './skinScoreRow.js';

/** Every known format. Exactly one must match a result, so that the order here decides nothing. */
export const FORMATS: readonly Format[] = [
  canonical,
  fedApp,
  skinScoreGradcam,
  skinScoreRow,
  piBuenIndex,
  findCancer,
  aihubScalpLabel,
  scalpGradedList,
  scalpClassIndex,
  scalpClassName,
  scalpDatabaseRow,
  scalpReversedArray,
  imageClassification,
  labelMap,
  orderedArray,
  aihubFaceAnnotation,
  aihubSkinState,
];
