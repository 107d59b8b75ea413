import { aihubFace } from './aihubFace.js';
import { aihubScalp } from './aihubScalp.js';
import { aihubSkin } from './aihubSkin.js';
import { canonical } from './canonical.js';
import type { Format } from './Format.js';
import { fedApp } from './fedApp.js';
import { gradcam } from './gradcam.js';
import { indexMaps } from './indexMaps.js';
import { moleArray } from './moleArray.js';
import { labelMap, pipeline } from './pipeline.js';
import { scalpAnswers } from './scalpAnswers.js';
import { scalpArray } from './scalpArray.js';
import { scalpColumns } from './scalpColumns.js';
import { scalpList } from './scalpList.js';
import { scalpMap } from './scalpMap.js';
import { scoreRow } from './scoreRow.js';

/** Every known shape of a result. */
export const FORMATS: readonly Format[] = [
  canonical,
  aihubScalp,
  scalpList,
  scalpMap,
  scalpArray,
  scalpColumns,
  scalpAnswers,
  fedApp,
  aihubFace,
  pipeline,
  labelMap,
  indexMaps,
  moleArray,
  gradcam,
  scoreRow,
  aihubSkin,
];
