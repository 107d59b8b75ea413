export type { Format, ReadOptions } from './formats/Format.js';
export { FORMATS } from './formats/formats.js';
export { LABEL_MAPS } from './formats/indexMaps.js';
export { LABEL_ORDERS } from './formats/scalpArray.js';
export { normaliseLabel } from './labels.js';
export { MAX_INPUT, parseJson } from './parseJson.js';
export { readResult } from './readResult.js';
export { GRADE_MAPS, type GradeMap } from './values.js';
