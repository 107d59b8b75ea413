import type { Severity } from '../../vocabulary/severity.js';
import { fail } from '../shape/fail.js';
import { GRADE_MAPS, type GradeMap } from './gradeMaps.js';

/**
 * The words of the scale. Two are spellings met in the wild: 중증도 ("severity") stands where 중등도 belongs in scales that
 * have 중증 beside it, and 위증 where 경증 belongs.
 */
const WORDS: Readonly<Record<string, Severity>> = {
  양호: 0,
  정상: 0,
  normal: 0,
  none: 0,
  경증: 1,
  경도: 1,
  위증: 1,
  mild: 1,
  중등도: 2,
  중등증: 2,
  중증도: 2,
  moderate: 2,
  중증: 3,
  severe: 3,
};

/** Words that only resemble the scale: reading them is announced. */
export const LOOSE_GRADES: readonly string[] = ['위증', '중증도'];

const FOUR_GRADES = [0, 1, 2, 3] as const;

/** Reads a scalp grade: 0–3, "2", or a word of the scale. With `none-mild-severe`, index 2 is severe. */
export function readGrade(value: unknown, path: string, gradeMap?: GradeMap): Severity {
  const word = typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : undefined;
  if (word !== undefined && Object.hasOwn(WORDS, word)) return WORDS[word]!;
  const index = word !== undefined && /^-?\d+(\.0+)?$/.test(word) ? Number(word) : value;
  if (typeof index !== 'number') return notAGrade(value, path);
  const scale: readonly Severity[] = gradeMap === undefined ? FOUR_GRADES : gradeScale(gradeMap);
  const severity = scale[index];
  return severity === undefined ? outOfRange(value, path, scale.length - 1) : severity;
}

function gradeScale(name: GradeMap): readonly Severity[] {
  if (Object.hasOwn(GRADE_MAPS, name)) return GRADE_MAPS[name];
  return fail({
    code: 'unknown_grade_map',
    message: 'There is no grade map of this name',
    path: 'options.gradeMap',
    value: name,
    expected: Object.keys(GRADE_MAPS).join(', '),
    hint: 'Leave --grade-map out for models with the four grades 양호, 경증, 중등도, 중증',
  });
}

function notAGrade(value: unknown, path: string): never {
  return fail({
    code: 'unknown_grade',
    message: 'This is not a grade',
    path,
    value,
    expected: '0, 1, 2, 3 or 양호, 경증, 중등도, 중증',
    hint: 'Leave a condition that was not graded out',
  });
}

function outOfRange(value: unknown, path: string, highest: number): never {
  const three = highest === 2;
  return fail({
    code: 'grade_out_of_range',
    message: 'A grade lies outside its scale',
    path,
    value,
    expected: `a whole number 0..${highest}`,
    hint: three
      ? 'With --grade-map none-mild-severe the indices are 0 양호, 1 경증, 2 중증'
      : 'Grades are 0 양호, 1 경증, 2 중등도, 3 중증',
  });
}
