import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Finding } from '../../vocabulary/case.js';
import { at } from '../jsonPath.js';
import { conditionOf, refuseTwice } from '../labels.js';
import { type Given, readProbabilities } from '../probabilities.js';
import { readGrade } from '../values.js';
import { type Fields, isFields, type ReadOptions } from './Format.js';

/** A labelled grade somewhere in an upstream result, before anything is read. */
export interface GradeEntry {
  readonly label: unknown;
  readonly labelPath: string;
  readonly grade: unknown;
  readonly gradePath: string;
  readonly confidence?: Given | undefined;
}

const GRADE_KEYS = ['grade', 'severity', 'class_index', 'level', 'value', 'class'];
const CONFIDENCE_KEYS = ['confidence', 'probability', 'prob', 'score'];

/** The member of an upstream object that holds the grade. */
export const gradeKey = (fields: Fields) => GRADE_KEYS.find((key) => fields[key] !== undefined && fields[key] !== null);

export function confidenceOf(fields: Fields, path: string): Given | undefined {
  const key = CONFIDENCE_KEYS.find((name) => fields[name] !== undefined && fields[name] !== null);
  return key ? { value: fields[key], path: at(path, key) } : undefined;
}

/** An upstream object with a grade, read as an entry. */
export function gradeEntry(label: unknown, labelPath: string, fields: unknown, path: string): GradeEntry {
  if (!isFields(fields)) return { label, labelPath, grade: fields, gradePath: path };
  const key = gradeKey(fields) ?? 'grade';
  return { label, labelPath, grade: fields[key], gradePath: at(path, key), confidence: confidenceOf(fields, path) };
}

/** Labelled grades as findings; confidences are read together, because only together do they show their scale. */
export function scalpFindings(entries: readonly GradeEntry[], options: ReadOptions): Finding[] {
  const codes = entries.map(({ label, labelPath }) => ({ code: conditionOf('scalp', label, labelPath), path: labelPath }));
  refuseTwice(codes);
  if (codes.length === 0) throw nothingGraded();
  const given = entries.flatMap(({ confidence }) => (confidence ? [confidence] : []));
  const confidences = new Map(readProbabilities(given, 'unit-or-percent').map((value, index) => [given[index]!, value]));
  return entries.map(({ grade, gradePath, confidence }, index) => ({
    condition: codes[index]!.code,
    severity: readGrade(grade, gradePath, options.gradeMap),
    ...(confidence ? { confidence: confidences.get(confidence)! } : {}),
  }));
}

function nothingGraded(): SkinAdviseError {
  return new SkinAdviseError({
    code: 'no_values',
    message: 'The result holds no grades',
    path: '$',
    found: showFound([]),
    expected: 'at least one of the six scalp conditions with a grade',
    hint: 'The classifier gave no answer: check that it ran on the image',
  });
}
