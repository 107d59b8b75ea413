import { type Case, type Finding, type TriageLevel, triageRank } from '@skin-advise/core';
import type { Change, LevelProbe } from '../deciding/levelProbe.js';
import { known } from '../facts/FactState.js';
import { imageFacts } from '../facts/sheet/imageFacts.js';

/** Below this a world is not worth a run of the table. */
const NEGLIGIBLE = 1e-4;
/** Class probabilities that leave out more than this say too little about the other classes. */
const LEFT_OUT = 0.02;

/** One way things may really be, as changes of what the classifier reported. */
interface World {
  readonly changes: readonly Change[];
  readonly p: number;
}

/**
 * P(the level would be higher) over what the classifier says may be so: grades' distributions, taken as independent, or one
 * class being the true one. 0–1, rounded to three places; null where the classifier gives neither.
 */
export function probabilityHigher(subject: Case, level: TriageLevel, probe: LevelProbe): number | null {
  const worlds = gradeWorlds(subject.findings) ?? classWorlds(subject);
  if (!worlds) return null;
  const higher = worlds.filter(({ changes }) => triageRank(probe.level(changes)) > triageRank(level));
  return Math.round(higher.reduce((sum, { p }) => sum + p, 0) * 1000) / 1000;
}

function gradeWorlds(findings: readonly Finding[]): World[] | undefined {
  const uncertain = findings.filter(({ distribution, score }) => distribution && score === undefined);
  if (uncertain.length === 0) return undefined;
  return uncertain.reduce<World[]>(
    (worlds, { condition, distribution }) =>
      worlds.flatMap(({ changes, p }) =>
        distribution!.flatMap((q, grade) =>
          p * q < NEGLIGIBLE
            ? []
            : [{ changes: [...changes, [`severity.${condition}`, known(grade)] as Change], p: p * q }],
        ),
      ),
    [{ changes: [], p: 1 }],
  );
}

/** Separate sigmoids (moles) are no distribution. */
function classWorlds(subject: Case): World[] | undefined {
  if (subject.profile !== 'face' && subject.profile !== 'lesion') return undefined;
  const shares = subject.findings.map(({ probability }) => probability ?? 0);
  if (shares.reduce((sum, p) => sum + p, 0) < 1 - LEFT_OUT) return undefined;
  return subject.findings.map(({ condition }, index) => ({
    changes: [...imageFacts({ ...subject, findings: [{ condition, probability: 1 }] }, 'expected')],
    p: shares[index]!,
  }));
}
