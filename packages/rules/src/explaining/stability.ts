import {
  type Case,
  type DecidedExplanation,
  type Finding,
  type TriageLevel,
  triageRank,
} from '@skin-advise/core';
import type { Change, LevelProbe } from '../deciding/levelProbe.js';
import { known } from '../facts/FactState.js';

/** Below this a grade is not worth a run of the table. */
const NEGLIGIBLE = 0.01;

/** How many one-grade errors of the classifier would change the level (1 or 2; null beyond), and how likely it is higher. */
export function stability(
  subject: Case,
  level: TriageLevel,
  levelUnder: LevelProbe,
): DecidedExplanation['stability'] {
  return {
    flipRadius: flipRadius(oneGradeErrors(subject.findings), level, levelUnder),
    probabilityHigher: probabilityHigher(subject, level, levelUnder),
  };
}

function oneGradeErrors(findings: readonly Finding[]): Change[] {
  return findings.flatMap(({ condition, severity }) => {
    if (severity === undefined) return [];
    const neighbours = [severity - 1, severity + 1].filter((grade) => grade >= 0 && grade <= 3);
    return neighbours.map((grade): Change => [`severity.${condition}`, known(grade)]);
  });
}

function flipRadius(errors: readonly Change[], level: TriageLevel, levelUnder: LevelProbe): number | null {
  if (errors.some((error) => levelUnder([error]) !== level)) return 1;
  const pairs = errors.flatMap((a, i) =>
    errors
      .slice(i + 1)
      .filter((b) => b[0] !== a[0])
      .map((b) => [a, b] as const),
  );
  return pairs.some((pair) => levelUnder(pair) !== level) ? 2 : null;
}

/** Exact over the grades' distributions, taken as independent; null where the classifier gives none. */
function probabilityHigher(subject: Case, level: TriageLevel, levelUnder: LevelProbe): number | null {
  const uncertain = subject.findings.filter((finding) => finding.distribution);
  if (uncertain.length === 0) return null;
  let worlds: { changes: Change[]; p: number }[] = [{ changes: [], p: 1 }];
  for (const { condition, distribution } of uncertain)
    worlds = worlds.flatMap(({ changes, p }) =>
      distribution!.flatMap((q, grade) =>
        p * q < NEGLIGIBLE
          ? []
          : [{ changes: [...changes, [`severity.${condition}`, known(grade)] as Change], p: p * q }],
      ),
    );
  const higher = worlds.filter(({ changes }) => triageRank(levelUnder(changes)) > triageRank(level));
  return Math.round(higher.reduce((sum, { p }) => sum + p, 0) * 1000) / 1000;
}
