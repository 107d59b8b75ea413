import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import type { Row } from './Row.js';

/** The rows of an object `label → value`. */
export function recordRows(value: unknown, path: string): Row[] {
  if (!isRecord(value) || Object.keys(value).length === 0) {
    return fail({
      code: 'values_missing',
      message: 'There are no values to read',
      path,
      value,
      expected: 'an object with at least one label and its value',
      hint: 'For example "severities": { "비듬": 2, "탈모": 1 }',
    });
  }
  return Object.entries(value).map(([label, inner]) => {
    const at = keyPath(path, label);
    return { label, labelPath: at, value: inner, path: at };
  });
}
