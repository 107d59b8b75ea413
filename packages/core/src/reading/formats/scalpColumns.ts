import { at } from '../jsonPath.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';
import { type GradeEntry, scalpFindings } from './scalpGrades.js';

const COLUMN = /^(micro_scale|excess_sebum|perifollicular_erythema|follicular_erythema_pustule|dandruff|hair_loss)_?grade$/;

/** A database row with a grade and a confidence column per condition. */
export const scalpColumns: Format = {
  name: 'scalp-columns',
  summary: '{micro_scale_grade, micro_scale_confidence, …}: a database row of scalp grades',
  needs: 'columns such as "dandruff_grade"',
  keys: /_(grade|confidence)$|^(id|image_result_id|user_id|created_at|filename)$/,
  matches: (value) => isFields(value) && Object.keys(value).some((key) => COLUMN.test(key)),
  read(value, options) {
    const fields = fieldsOf(value);
    const entries = Object.keys(fields)
      .filter((key) => COLUMN.test(key))
      .map((key) => columnEntry(fields, key));
    return { profile: 'scalp', findings: scalpFindings(entries, options) };
  },
};

function columnEntry(fields: Fields, key: string): GradeEntry {
  const confidenceKey = key.replace(/grade$/, 'confidence');
  const confidence = fields[confidenceKey];
  return {
    label: COLUMN.exec(key)![1],
    labelPath: at('$', key),
    grade: fields[key],
    gradePath: at('$', key),
    ...(confidence === undefined || confidence === null ? {} : { confidence: { value: confidence, path: at('$', confidenceKey) } }),
  };
}
