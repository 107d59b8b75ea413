import {
  type Case,
  type DecidedExplanation,
  type Finding,
  SCORE_MAX,
  type TriageLevel,
} from '@skin-advise/core';
import type { Change, LevelProbe } from '../deciding/levelProbe.js';
import { known } from '../facts/FactState.js';
import { probabilityHigher } from './probabilityHigher.js';

/** How many one-grade errors of the classifier would change the level, and how likely it is higher. */
export function stability(
  subject: Case,
  level: TriageLevel,
  probe: LevelProbe,
): DecidedExplanation['stability'] {
  return {
    flipRadius: flipRadius(subject.findings.flatMap(oneGradeErrors), level, probe),
    probabilityHigher: probabilityHigher(subject, level, probe),
  };
}

/** The changes that one error of one grade makes, down and up. */
function oneGradeErrors(finding: Finding): Change[][] {
  const { condition, severity, score, polarity } = finding;
  if (severity !== undefined) return [neighbours(`severity.${condition}`, severity, 3)];
  if (score === undefined || polarity === undefined) return [];
  const worst = polarity === 'higher_is_worse' ? score : SCORE_MAX - score;
  return [neighbours(`score.${condition}.worst_band`, worst, SCORE_MAX)];
}

const neighbours = (fact: string, grade: number, most: number): Change[] =>
  [grade - 1, grade + 1]
    .filter((other) => other >= 0 && other <= most)
    .map((other): Change => [fact, known(other)]);

/** The fewest of them that change the level together, each grade at most one step off; null if no number does. */
function flipRadius(errors: readonly Change[][], level: TriageLevel, probe: LevelProbe): number | null {
  let sets: { readonly changes: readonly Change[]; readonly next: number }[] = [{ changes: [], next: 0 }];
  for (let radius = 1; radius <= errors.length; radius += 1) {
    sets = sets.flatMap(({ changes, next }) =>
      errors
        .slice(next)
        .flatMap((either, skipped) =>
          either.map((error) => ({ changes: [...changes, error], next: next + skipped + 1 })),
        ),
    );
    if (sets.some(({ changes }) => probe.level(changes) !== level)) return radius;
  }
  return null;
}
