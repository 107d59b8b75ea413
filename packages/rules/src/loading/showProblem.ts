import type { Problem } from './Problem.js';

/** `clinic.yaml:14` */
export const showPlace = ({ file, line }: Pick<Problem, 'file' | 'line'>): string =>
  line === undefined ? file : `${file}:${line}`;

/** A problem as a paragraph: where, what, what was found, what was expected, what to do. */
export function showProblem(problem: Problem): string {
  const { rule, path, message, found, expected, hint } = problem;
  return [
    `${showPlace(problem)}  ${rule === undefined ? path : `${rule}  ${path}`}`,
    `  ${message}`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  next      ${hint}`,
  ].join('\n');
}
