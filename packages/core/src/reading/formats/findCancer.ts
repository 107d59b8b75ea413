import type { Format } from '../Format.js';
import { findList } from '../shape/findList.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readClasses } from '../values/readClasses.js';

/** Find-Cancer: two sigmoids per photo, benign then malignant, which need not sum to 1. */
export const findCancer: Format = {
  name: 'find-cancer',
  summary: 'Find-Cancer: [[benign, malignant]], two sigmoids per photo',
  expected: 'an array of pairs [benign, malignant]',
  matches: (value, { labelOrder, labelMap }) =>
    labelOrder === undefined && labelMap === undefined && findList(value)?.values.length === 2,
  read(value) {
    const { values, path, notices, key } = findList(value)!;
    const rows = ['benign', 'malignant'].map((label, i) => {
      const at = keyPath(path, i);
      return { label, labelPath: at, value: values[i], path: at };
    });
    return {
      profile: 'mole',
      findings: readClasses('mole', rows, path, 'strict'),
      notices,
      ...(isRecord(value) ? { unknownKeys: unknownKeys(value, [key!]) } : {}),
    };
  },
};
