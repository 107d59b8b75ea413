import type { Case, FactMatch } from '@skin-advise/core';
import { fire } from '../deciding/fire.js';
import { factMatch, failedFacts, matchedFacts } from '../explaining/matches.js';
import { buildSheet } from '../facts/sheet/buildSheet.js';
import type { GradeView } from '../facts/sheet/imageFacts.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import { compileTable } from '../table/compileTable.js';

/** What became of one rule for one Case. */
export interface RuleOutcome {
  readonly state: 'fires' | 'open' | 'not';
  /** What is known and speaks for it, where it fires. */
  readonly matched: readonly FactMatch[];
  /** What keeps it from firing, in the way that comes nearest to it; for an open rule what is not known. */
  readonly failed: readonly FactMatch[];
}

/** Care looks at the expected grade, triage at the cautious one; they differ only where the classifier gives distributions. */
export type RuleOutcomes = Readonly<Record<GradeView, RuleOutcome>>;

/** The one place where inspecting asks the engine. */
export function ruleOutcome(rule: Rule, subject: Case, book: RuleBook): RuleOutcomes {
  const table = compileTable([rule]);
  const at = (view: GradeView): RuleOutcome => {
    const firing = fire(subject, book, table, buildSheet(subject, view));
    const [fired] = firing.fired;
    if (fired) return { state: 'fires', matched: matchedFacts(firing, fired.row), failed: [] };
    const nearest = table.rows
      .map((row) => failedFacts(firing, row))
      .reduce((best, failed) => (failed.length < best.length ? failed : best));
    const left = firing.open.length + firing.openContraindications.length > 0;
    return {
      state: left ? 'open' : 'not',
      matched: [],
      failed: nearest.map((fact) => factMatch(firing, fact)),
    };
  };
  return { expected: at('expected'), cautious: at('cautious') };
}
