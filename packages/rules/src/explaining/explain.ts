import type { DecidedCare, DecidedExplanation, DecidedTriage, DecidedWithheld } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { levelProbe } from '../deciding/levelProbe.js';
import { counterfactuals, startedNow } from './counterfactuals.js';
import { matchedFacts } from './matches.js';
import { nearMisses } from './nearMisses.js';
import { questions } from './questions.js';
import { stability } from './stability.js';
import { whyNot } from './whyNot.js';

/** Why, why not, what would change it, and what is still unknown: all computed from the table, none of it written. */
export function explain(
  firing: Firing,
  triage: DecidedTriage,
  shown: { readonly care: readonly DecidedCare[]; readonly withheld: readonly DecidedWithheld[] },
): DecidedExplanation {
  const misses = nearMisses(firing);
  const care = startedNow(shown.care);
  const levelUnder = levelProbe(firing);
  return {
    because: because(firing, triage, shown),
    whyNot: whyNot(firing, misses, triage),
    counterfactuals: counterfactuals(firing, misses, triage, { care, levelUnder }),
    questions: questions(firing, triage, shown.care),
    stability: stability(firing.subject, triage.level, levelUnder),
    disagreements: firing.fired
      .filter(({ rule }) => rule.disagreement)
      .map(({ rule }) => ({ key: `rules.${rule.id}.because` })),
  };
}

/** Every fired rule that left a trace in the advice: the reasons, care, what was withheld, then what is uncertain. */
function because(
  firing: Firing,
  triage: DecidedTriage,
  shown: { readonly care: readonly DecidedCare[]; readonly withheld: readonly DecidedWithheld[] },
): DecidedExplanation['because'] {
  const used = [
    ...triage.reasons.map(({ rule }) => rule),
    ...shown.care.flatMap(({ rules }) => rules),
    ...shown.withheld.flatMap(({ rules }) => rules),
    ...firing.fired.filter(({ rule }) => rule.kind === 'uncertainty').map(({ rule }) => rule.id),
  ];
  const rows = new Map(firing.fired.map(({ rule, row }) => [rule.id, row]));
  return [...new Set(used)]
    .filter((id) => rows.has(id))
    .map((id) => ({ rule: id, facts: matchedFacts(firing, rows.get(id)!) }));
}
