export type { Format } from './Format.js';
export { FORMAT_NAMES, type FormatName } from './FormatName.js';
export { FORMATS } from './formats/formats.js';
export { foldLabel as normaliseLabel } from './labels/foldLabel.js';
export { LABEL_MAPS, LABEL_ORDERS, type LabelMapName, type LabelOrder } from './labels/labelOrders.js';
export { MAX_INPUT, parseJson } from './parseJson.js';
export type { ReadOptions } from './ReadOptions.js';
export { readResult } from './readResult.js';
export { GRADE_MAPS, type GradeMap } from './values/gradeMaps.js';
