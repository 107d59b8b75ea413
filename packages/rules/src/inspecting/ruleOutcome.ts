import type { Case, FactMatch } from '@skin-advise/core';
import { compileEngine } from '../deciding/compileEngine.js';
import type { Firing } from '../deciding/Firing.js';
import { fire } from '../deciding/fire.js';
import { openFloors, openRow } from '../deciding/openRules.js';
import { ruleOutcomes } from '../explaining/ruleOutcomes.js';
import { buildSheet } from '../facts/sheet/buildSheet.js';
import type { GradeView } from '../facts/sheet/imageFacts.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';

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
  const engine = compileEngine(onlyRule(book, rule), subject.profile);
  const at = (view: GradeView): RuleOutcome => {
    const firing = fire(subject, engine, buildSheet(subject, view));
    const [outcome] = ruleOutcomes(firing);
    if (!outcome) return { state: 'not', matched: [], failed: [] };
    const { fired, matched, failed } = outcome;
    return {
      state: fired ? 'fires' : isOpen(rule, firing) ? 'open' : 'not',
      matched: fired ? matched : [],
      failed,
    };
  };
  return { expected: at('expected'), cautious: at('cautious') };
}

const onlyRule = (book: RuleBook, { id }: Rule): RuleBook => ({
  ...book,
  packs: book.packs.map((pack) => ({ ...pack, rules: pack.rules.filter((rule) => rule.id === id) })),
});

/** A floor is open where something known speaks for it, a contraindication wherever it may hold. */
function isOpen({ kind }: Rule, firing: Firing): boolean {
  if (kind === 'contraindication') return openRow(firing, 0) !== undefined;
  return openFloors(firing, 'self_care').length > 0;
}
