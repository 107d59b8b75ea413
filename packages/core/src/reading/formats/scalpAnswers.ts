import { at } from '../jsonPath.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';
import { type GradeEntry, scalpFindings } from './scalpGrades.js';

const KEY = /^value_\d+$/;

/** Answers under arbitrary keys; the condition is in `class_name`, the grade in `pr_name` (a word) or `answer`/`pr_num`. */
export const scalpAnswers: Format = {
  name: 'scalp-answers',
  summary: '{value_1: [{class_id, class_name, pr_num, pr_name, answer}]}: named answers under arbitrary keys',
  needs: '"value_1" with a list that holds class_name',
  keys: KEY,
  matches: (value) => isFields(value) && answers(value).length > 0,
  read: (value, options) => ({
    profile: 'scalp',
    findings: scalpFindings(
      answers(fieldsOf(value)).map(({ row, path }) => answerEntry(row, path)),
      options,
    ),
  }),
};

function answers(fields: Fields): { row: Fields; path: string }[] {
  return Object.entries(fields).flatMap(([key, list]) => {
    if (!KEY.test(key) || !Array.isArray(list)) return [];
    return list.flatMap((row, index) =>
      isFields(row) && 'class_name' in row ? [{ row, path: at(at('$', key), index) }] : [],
    );
  });
}

function answerEntry(row: Fields, path: string): GradeEntry {
  const key = ['pr_name', 'answer', 'pr_num'].find((name) => row[name] !== undefined && row[name] !== null && row[name] !== '');
  const gradePath = at(path, key ?? 'answer');
  return { label: row.class_name, labelPath: at(path, 'class_name'), grade: row[key ?? 'answer'], gradePath };
}
