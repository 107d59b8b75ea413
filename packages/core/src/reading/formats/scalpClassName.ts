import { isCompanionKey } from '../companions/companionKeys.js';
import type { Format } from '../Format.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import type { Row } from '../values/Row.js';
import { readGrade } from '../values/readGrade.js';
import { readGrades } from '../values/readGrades.js';

const isList = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && 'class_name' in row);
const listKeys = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).filter((key) => !isCompanionKey(key) && isList(value[key]) && hasGrade(value[key]));
const hasGrade = (rows: unknown) =>
  (rows as Record<string, unknown>[]).some((row) => 'pr_num' in row || 'pr_name' in row);

/** `{ "value_1": [{ class_name, pr_num, pr_name }] }`: the outer keys are arbitrary, the condition is `class_name`. */
export const scalpClassName: Format = {
  name: 'scalp-class-name',
  summary: 'scalp service: { value_1: [{ class_id, class_name, pr_num, pr_name }] }, read by class_name',
  expected: 'an object of lists of { class_name, pr_num }',
  matches: (value) => isRecord(value) && listKeys(value).length > 0,
  read(value, options) {
    const result = value as Readonly<Record<string, Record<string, unknown>[]>>;
    const keys = listKeys(result);
    const rows = keys.flatMap((key) =>
      result[key]!.map((row, i) => readRow(row, keyPath(keyPath('$', key), i), options)),
    );
    return { ...readGrades(rows, options), unknownKeys: unknownKeys(result, keys) };
  },
};

/** The predicted grade stands as a number and as a word; both are read, and must agree. */
function readRow(row: Readonly<Record<string, unknown>>, path: string, { gradeMap }: ReadOptions): Row {
  const label = row.class_name;
  if (typeof label !== 'string') return notNamed(label, `${path}.class_name`);
  const key = isAbsent(row.pr_num) ? 'pr_name' : 'pr_num';
  const read = { label, labelPath: `${path}.class_name`, value: row[key], path: `${path}.${key}` };
  if (key === 'pr_num' && !isAbsent(row.pr_name)) {
    const word = readGrade(row.pr_name, `${path}.pr_name`);
    if (word !== readGrade(row.pr_num, read.path, gradeMap)) disagree(row, path);
  }
  return read;
}

function notNamed(value: unknown, path: string): never {
  return fail({
    code: 'unknown_label',
    message: 'The condition is not named',
    path,
    value,
    expected: 'a name such as 미세각질',
    hint: 'The keys around it are arbitrary, so only class_name says which condition it is',
  });
}

function disagree(row: Readonly<Record<string, unknown>>, path: string): never {
  fail({
    code: 'grade_disagrees',
    message: 'The number and the word of a grade disagree',
    path,
    found: `pr_num ${String(row.pr_num).slice(0, 20)} and pr_name ${String(row.pr_name).slice(0, 20)}`,
    expected: '0 양호, 1 경증, 2 중등도, 3 중증',
    hint: 'If the model has three grades only, say so: --grade-map none-mild-severe',
  });
}
