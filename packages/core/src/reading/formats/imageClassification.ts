import type { Notice } from '../../vocabulary/case.js';
import { PROFILES } from '../../vocabulary/profile.js';
import type { Format } from '../Format.js';
import { findLabel } from '../labels/findLabel.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { namesIn, SCORE_KEYS } from '../shape/nameKeys.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import type { Row } from '../values/Row.js';
import { readNamedClasses } from '../values/readNamedClasses.js';

const LIST_KEYS = ['predictions', 'results', 'classes'];
const KNOWN = [
  ...LIST_KEYS,
  'data',
  'success',
  'top_label',
  'top_disease',
  'top_prediction',
  'overall_confidence',
  'model',
];

/** No classifier tells more apart; a longer list is something else, and would take long to read. */
const MOST_CLASSES = 1000;

interface Found {
  readonly list: readonly unknown[];
  readonly path: string;
  readonly notices: readonly Notice[];
}

const isClass = (row: unknown) =>
  isRecord(row) &&
  namesIn(row).length > 0 &&
  SCORE_KEYS.some((key) => key in row) &&
  !('grade' in row || 'severity' in row);

/** Lists of named classes with scores, best first, as image-classification pipelines give them. */
export const imageClassification: Format = {
  name: 'image-classification',
  summary: 'pipelines: [{ label, score }], { predictions: […] } or { success, data: { predictions: […] } }',
  expected: 'a list of { label, score }, bare or under predictions',
  matches: (value) => find(value) !== undefined,
  read(value) {
    const { list, path, notices } = find(value)!;
    if (list.length > MOST_CLASSES) tooMany(list, path);
    const rows = list.map((row, i) => readRow(row, path === '' ? '$' : keyPath(path, i)));
    const stated = isRecord(value) ? value.profile : undefined;
    const reading = readNamedClasses(rows, path === '' ? '$' : path, stated);
    return {
      ...reading,
      notices: [...notices, ...(reading.notices ?? [])],
      unknownKeys: isRecord(value) && path !== '' ? unknownKeys(value, KNOWN) : [],
    };
  },
};

/** The list wherever it lies; a single class counts as a list of one, with no path of its own. */
function find(value: unknown): Found | undefined {
  if (!isRecord(value)) return listOf(value, '$');
  if (isClass(value)) return { list: [value], path: '', notices: [] };
  const holders = [[value, '$'] as const, ...(isRecord(value.data) ? [[value.data, '$.data'] as const] : [])];
  for (const [holder, at] of holders) {
    for (const key of LIST_KEYS) {
      const found = listOf(holder[key], keyPath(at, key));
      if (found) return found;
    }
  }
  return undefined;
}

function listOf(value: unknown, path: string): Found | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.some(isClass)) return { list: value, path, notices: [] };
  if (!Array.isArray(value[0]) || !value[0].some(isClass)) return undefined;
  const notices = value.length > 1 ? [{ code: 'first_of_several', params: { count: value.length } }] : [];
  return { list: value[0], path: keyPath(path, 0), notices };
}

function tooMany(list: readonly unknown[], path: string): never {
  fail({
    code: 'too_many_values',
    message: 'This list is too long to be the classes of one result',
    path,
    value: list,
    expected: `at most ${MOST_CLASSES} classes`,
    hint: 'Send the result of one photo',
  });
}

/** A class may carry an English and a Korean name: whichever is known counts. */
function readRow(row: unknown, path: string): Row {
  const names = isRecord(row) ? namesIn(row) : [];
  const scoreKey = isRecord(row) ? SCORE_KEYS.find((key) => key in row) : undefined;
  const named = names.find(({ name }) => PROFILES.some((profile) => findLabel(profile, name))) ?? names[0];
  if (!isRecord(row) || named === undefined || scoreKey === undefined) {
    return fail({
      code: 'bad_row',
      message: 'An entry of the list cannot be read',
      path,
      value: row,
      expected: '{ "label": "acne", "score": 0.9 }',
      hint: 'Each class needs a name and a score',
    });
  }
  return {
    label: named.name,
    labelPath: keyPath(path, named.key),
    value: row[scoreKey],
    path: keyPath(path, scoreKey),
  };
}
