import { at } from '../jsonPath.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';
import { gradeEntry, gradeKey, scalpFindings } from './scalpGrades.js';

const LABEL_KEYS = ['label', 'name', 'class_name', 'condition', 'item'];

/** A list of labelled grades. */
export const scalpList: Format = {
  name: 'scalp-list',
  summary: '{results: [{label, grade, confidence}]}: labelled scalp grades',
  needs: '"results" with label and grade in each',
  keys: /^(results|filename|device|image_result_id|image_id|id)$/,
  matches: (value) => listOf(value) !== undefined,
  read(value, options) {
    const { list, path } = listOf(value)!;
    const entries = list.map((row, index) => {
      const key = labelKey(row) ?? 'label';
      return gradeEntry(row[key], at(at(path, index), key), row, at(path, index));
    });
    return { profile: 'scalp', findings: scalpFindings(entries, options) };
  },
};

const labelKey = (row: Fields) => LABEL_KEYS.find((key) => typeof row[key] === 'string');

function listOf(value: unknown): { list: Fields[]; path: string } | undefined {
  const [list, path] = Array.isArray(value) ? [value, '$'] : [fieldsOf(value).results, '$.results'];
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const graded = list.every((row) => isFields(row) && labelKey(row) !== undefined && hasGrade(row));
  return graded ? { list: list as Fields[], path } : undefined;
}

const hasGrade = (row: Fields) => {
  const key = gradeKey(row);
  return key !== undefined && typeof row[key] !== 'object';
};
