import type { DecidedCare, DecidedExplanation, DecidedTriage, DecidedWithheld } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { levelProbe } from '../deciding/levelProbe.js';
import { reasonOf } from '../deciding/reasonOf.js';
import { startedNow } from './careChanges.js';
import { counterfactuals } from './counterfactuals.js';
import { matchedFacts } from './matches.js';
import { nearMisses } from './nearMisses.js';
import { questions, type Waiting } from './questions.js';
import { stability } from './stability.js';
import { whyNot } from './whyNot.js';

/** What was decided, as far as it is shown. */
interface Shown {
  readonly care: readonly DecidedCare[];
  readonly withheld: readonly DecidedWithheld[];
}

/** `reasons`: why, and what to ask; `full`: also why not, what would change it, and how sure it is. */
export type ExplanationDepth = 'reasons' | 'full';

/** Why, why not, what would change it, and what is still unknown: all computed from the table, none of it written. */
export function explain(
  firing: Firing,
  triage: DecidedTriage,
  shown: Shown,
  rows: readonly Waiting[],
  depth: ExplanationDepth,
): DecidedExplanation {
  const beyond = depth === 'full' ? otherwise(firing, triage, shown) : NOTHING_ELSE;
  return {
    because: because(firing, triage, shown),
    whyNot: beyond.whyNot,
    counterfactuals: beyond.counterfactuals,
    stability: beyond.stability,
    questions: questions(firing, rows),
    disagreements: firing.fired
      .filter(({ rule }) => rule.disagreement)
      .map(({ row }) => reasonOf(firing, row)),
  };
}

const NOTHING_ELSE: Pick<DecidedExplanation, 'whyNot' | 'counterfactuals' | 'stability'> = {
  whyNot: [],
  counterfactuals: [],
  stability: { flipRadius: null, probabilityHigher: null },
};

function otherwise(firing: Firing, triage: DecidedTriage, shown: Shown): typeof NOTHING_ELSE {
  const misses = nearMisses(firing);
  const probe = levelProbe(firing);
  const care = startedNow(shown.care);
  return {
    whyNot: whyNot(firing, misses, triage),
    counterfactuals: counterfactuals(firing, misses, triage, { care, probe }),
    stability: stability(firing.subject, triage.level, probe),
  };
}

/** Every fired rule that left a trace in the advice: the reasons, care, what was withheld, then what is uncertain. */
function because(firing: Firing, triage: DecidedTriage, shown: Shown): DecidedExplanation['because'] {
  const reasons: Mutable<DecidedExplanation['because']> = [];
  const told = firing.scratch.told.fill(0);
  const tell = (id: string) => {
    const rule = firing.engine.ruleIndex.get(id)!;
    if (told[rule] === 1 || firing.hasFired[rule] === 0) return;
    told[rule] = 1;
    const row = firing.rowOf[rule]!;
    reasons.push({ rule: id, text: reasonOf(firing, row), facts: matchedFacts(firing, row) });
  };
  for (const { rule } of triage.reasons) tell(rule);
  for (const { rules } of shown.care) rules.forEach(tell);
  for (const { rules } of shown.withheld) rules.forEach(tell);
  for (const { rule } of firing.fired) if (rule.kind === 'uncertainty') tell(rule.id);
  return reasons;
}

type Mutable<T extends readonly unknown[]> = T[number][];
