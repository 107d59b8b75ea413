import { CONDITIONS, type Finding, type Profile, type Severity } from '@skin-advise/core';
import type { FactValues } from '../caseOf.js';
import { classShares, moleShares } from './classShares.js';
import { currentReading } from './historyOf.js';

/** What a classifier must have reported for the facts to hold; where it says nothing, the least it can report. */
export function findingsOf(profile: Profile, facts: FactValues): Finding[] {
  if (profile === 'scalp') return orElse(severities(facts), { condition: 'dandruff', severity: 0 });
  if (profile === 'score')
    return orElse(scores(facts), { condition: 'hydration', score: 0, polarity: 'higher_is_worse' });
  const shares = profile === 'mole' ? moleShares(facts) : classShares(profile, facts);
  return [...shares].map(([condition, probability]) => ({ condition, probability }));
}

const orElse = (findings: Finding[], neutral: Finding) => (findings.length > 0 ? findings : [neutral]);

/** The conditions that some fact speaks of: its grade or its trend. */
function spokenOf(profile: 'scalp' | 'score', family: string, facts: FactValues): string[] {
  const codes = CONDITIONS[profile].map((term) => term.code);
  return codes.filter((code) =>
    Object.keys(facts).some((fact) => fact.split('.', 2).join('.') === `${family}.${code}`),
  );
}

function severities(facts: FactValues): Finding[] {
  return spokenOf('scalp', 'severity', facts).map((condition) => ({
    condition,
    severity: currentReading('scalp', condition, facts) as Severity,
  }));
}

/** Worse is higher, so that a score is its own band. */
function scores(facts: FactValues): Finding[] {
  return spokenOf('score', 'score', facts).map((condition) => {
    const score = currentReading('score', condition, facts);
    const unstated = facts[`score.${condition}.polarity_unknown`] === true;
    return unstated ? { condition, score } : { condition, score, polarity: 'higher_is_worse' };
  });
}
