import type { Finding } from '../../vocabulary/case.js';
import { SCORE_MAX, SEVERITIES, type Severity } from '../../vocabulary/severity.js';
import { claimLabels } from '../labels/claimLabels.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { keyPath } from '../shape/keyPath.js';
import type { Row } from './Row.js';
import { readProbability } from './readProbability.js';
import { statedPolarity } from './readScores.js';

const SUM_TOLERANCE = 0.02;

/** Findings with a probability per grade. The grade (or score) beside it is the expected one. */
export function readDistributions(
  profile: 'scalp' | 'score',
  rows: readonly Row[],
  options: ReadOptions,
  polarity?: unknown,
): Finding[] {
  const polarityOf = statedPolarity(options, polarity);
  return claimLabels(profile, rows).map(({ code, row }) => {
    const distribution = readDistribution(profile, row, options);
    const expected = Math.round(distribution.reduce((sum, p, grade) => sum + p * grade, 0));
    if (profile === 'scalp') return { condition: code, severity: expected as Severity, distribution };
    const stated = polarityOf(code);
    return { condition: code, score: expected, distribution, ...(stated ? { polarity: stated } : {}) };
  });
}

function readDistribution(
  profile: 'scalp' | 'score',
  { value, path }: Row,
  { gradeMap }: ReadOptions,
): number[] {
  const threeGrades = profile === 'scalp' && gradeMap === 'none-mild-severe';
  const grades = profile === 'score' ? SCORE_MAX + 1 : threeGrades ? 3 : SEVERITIES.length;
  if (!Array.isArray(value) || value.length !== grades) return badDistribution(path, value, grades);
  const given = value.map((p, grade) => readProbability(p, keyPath(path, grade)));
  const sum = given.reduce((total, p) => total + p, 0);
  if (Math.abs(sum - 1) > SUM_TOLERANCE)
    return badDistribution(path, undefined, grades, `a sum of ${Math.round(sum * 1000) / 1000}`);
  return threeGrades ? [given[0]!, given[1]!, 0, given[2]!] : given;
}

function badDistribution(path: string, value: unknown, grades: number, found?: string): never {
  return fail({
    code: 'bad_distribution',
    message: 'This is not a probability distribution over the grades',
    path,
    ...(found === undefined ? { value } : { found }),
    expected: `${grades} probabilities that sum to 1, for the grades 0..${grades - 1}`,
    hint: 'Give the softmax output; the first place is grade 0',
  });
}
