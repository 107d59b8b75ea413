import { isCompanionKey } from '../companions/companionKeys.js';
import type { Format } from '../Format.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { SCORE_KEYS } from '../shape/nameKeys.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readGrades } from '../values/readGrades.js';

const INDEX_KEYS = ['class_index', 'classIndex', 'grade', 'severity'];

const indexKey = (row: unknown) => (isRecord(row) ? INDEX_KEYS.find((key) => key in row) : undefined);
const gradedKeys = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).filter((key) => !isCompanionKey(key) && indexKey(value[key]) !== undefined);

/** `{ "탈모": { "class_index": 2, "confidence": 0.8 } }` */
export const scalpClassIndex: Format = {
  name: 'scalp-class-index',
  summary: 'scalp service: { "탈모": { class_index, confidence } }',
  expected: 'an object of conditions, each with class_index',
  matches: (value) => isRecord(value) && gradedKeys(value).length > 0,
  read(value, options) {
    const result = value as Readonly<Record<string, Record<string, unknown>>>;
    const keys = gradedKeys(result);
    const rows = keys.map((label) => {
      const at = keyPath('$', label);
      const row = result[label]!;
      const [index, confidence] = [indexKey(row)!, SCORE_KEYS.find((key) => key in row)];
      return {
        label,
        labelPath: at,
        value: row[index],
        path: keyPath(at, index),
        ...(confidence ? { confidence: row[confidence], confidencePath: keyPath(at, confidence) } : {}),
      };
    });
    return { ...readGrades(rows, options), unknownKeys: unknownKeys(result, keys) };
  },
};
