import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import { SCORE_MAX, type Severity } from '../vocabulary/severity.js';

/**
 * Words for grades. 중증도 stands for 중등도 in label lists that also hold 중증; 위증 is a slip for 경증 seen in the same lists.
 */
const GRADE_WORDS: Readonly<Record<string, Severity>> = {
  양호: 0,
  정상: 0,
  없음: 0,
  none: 0,
  normal: 0,
  clear: 0,
  경증: 1,
  위증: 1,
  mild: 1,
  중등도: 2,
  중등증: 2,
  중증도: 2,
  moderate: 2,
  중증: 3,
  심함: 3,
  severe: 3,
};

/** Index → grade where a classifier knows only 양호, 경증, 중증: its index 2 is severity 3. */
export const GRADE_MAPS = { 'none-mild-severe': [0, 1, 3] } as const;
export type GradeMap = keyof typeof GRADE_MAPS;

/** @throws SkinAdviseError `bad_grade`, `grade_out_of_range` */
export function readGrade(value: unknown, path: string, map?: GradeMap): Severity {
  const word = typeof value === 'string' ? GRADE_WORDS[value.normalize('NFC').trim().toLowerCase()] : undefined;
  if (word !== undefined) return word;
  const number = asNumber(value);
  if (number === undefined || Number.isNaN(number)) throw badGrade(value, path);
  const steps: readonly number[] = map ? GRADE_MAPS[map] : [0, 1, 2, 3];
  const grade = Number.isInteger(number) ? steps[number] : undefined;
  if (grade === undefined) throw outOfRange(value, path, steps.length - 1);
  return grade as Severity;
}

function badGrade(value: unknown, path: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_grade',
    message: 'This grade cannot be read',
    path,
    found: showFound(value),
    expected: '0, 1, 2, 3 or 양호, 경증, 중등도, 중증',
    hint: 'Give the grade as a number or one of those words',
  });
}

function outOfRange(value: unknown, path: string, most: number): SkinAdviseError {
  return new SkinAdviseError({
    code: 'grade_out_of_range',
    message: 'This grade is out of range',
    path,
    found: showFound(value),
    expected: `a whole number from 0 to ${most}`,
    hint: most === 3 ? 'Scalp grades are 0 양호, 1 경증, 2 중등도, 3 중증' : 'This grade map has three steps: 양호, 경증, 중증',
  });
}

/** @throws SkinAdviseError `bad_score`: scores are 0–4 */
export function readScore(value: unknown, path: string): number {
  const number = asNumber(value);
  if (number !== undefined && number >= 0 && number <= SCORE_MAX) return number;
  throw new SkinAdviseError({
    code: 'bad_score',
    message: 'This score is out of range',
    path,
    found: showFound(value),
    expected: `a number from 0 to ${SCORE_MAX}`,
    hint: 'Rescale other scales to 0–4 first',
  });
}

/** A number, or a string that holds nothing else. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value.trim().replace(/%$/u, ''));
  return Number.isNaN(number) && value.trim() !== 'NaN' ? undefined : number;
}
