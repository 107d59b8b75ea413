import type { Format } from '../Format.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readGrades } from '../values/readGrades.js';

const GRADE = /^(.{1,60})_grade$/;

const gradeKeys = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).filter((key) => GRADE.test(key));

/** A stored row of a scalp service: micro_scale_grade, micro_scale_confidence, … */
export const scalpDatabaseRow: Format = {
  name: 'scalp-database-row',
  summary: 'scalp service: a stored row { micro_scale_grade, micro_scale_confidence, … }',
  expected: 'an object with micro_scale_grade, dandruff_grade, …',
  requires: ['micro_scale_grade'],
  matches: (value) => isRecord(value) && gradeKeys(value).length > 0,
  read(value, options) {
    const row = value as Readonly<Record<string, unknown>>;
    const keys = gradeKeys(row);
    const stems = keys.map((key) => GRADE.exec(key)![1]!);
    const rows = keys.map((key, i) => {
      const confidence = `${stems[i]}_confidence`;
      return {
        label: stems[i]!,
        labelPath: `$.${key}`,
        value: row[key],
        path: `$.${key}`,
        confidence: row[confidence],
        confidencePath: `$.${confidence}`,
      };
    });
    const known = [...keys, ...stems.map((stem) => `${stem}_confidence`)];
    return { ...readGrades(rows, options), unknownKeys: unknownKeys(row, known) };
  },
};
