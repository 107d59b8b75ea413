import type { Format } from '../Format.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { namesIn, SCORE_KEYS } from '../shape/nameKeys.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import type { Row } from '../values/Row.js';
import { readGrades } from '../values/readGrades.js';

const KNOWN = ['results', 'filename', 'device', 'image_result_id'];
const GRADE_KEYS = ['grade', 'severity'];

const listOf = (value: unknown) => (isRecord(value) ? value.results : value);
const gradeKey = (row: unknown) => (isRecord(row) ? GRADE_KEYS.find((key) => key in row) : undefined);

/** A scalp service that lists each condition with its grade and confidence. */
export const scalpGradedList: Format = {
  name: 'scalp-graded-list',
  summary: 'scalp service: { results: [{ label, grade, confidence }] }',
  expected: 'an object with results, a list of { label, grade }',
  requires: ['results'],
  matches: (value) => {
    const list = listOf(value);
    return Array.isArray(list) && list.some((row) => gradeKey(row) !== undefined);
  },
  read(value, options) {
    const path = isRecord(value) ? '$.results' : '$';
    const rows = (listOf(value) as unknown[]).map((row, i) => readRow(row, keyPath(path, i)));
    return { ...readGrades(rows, options), unknownKeys: isRecord(value) ? unknownKeys(value, KNOWN) : [] };
  },
};

function readRow(row: unknown, path: string): Row {
  const [named] = isRecord(row) ? namesIn(row) : [];
  const grade = gradeKey(row);
  if (!isRecord(row) || !named || grade === undefined) return notARow(row, path);
  const confidence = SCORE_KEYS.find((key) => key in row);
  return {
    label: named.name,
    labelPath: keyPath(path, named.key),
    value: row[grade],
    path: keyPath(path, grade),
    ...(confidence ? { confidence: row[confidence], confidencePath: keyPath(path, confidence) } : {}),
  };
}

function notARow(row: unknown, path: string): never {
  return fail({
    code: 'bad_row',
    message: 'An entry of the list cannot be read',
    path,
    value: row,
    expected: '{ "label": "비듬", "grade": 2, "confidence": 0.8 }',
    hint: 'Leave out conditions that were not graded',
  });
}
