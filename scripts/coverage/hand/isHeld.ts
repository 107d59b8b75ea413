import type { Decision } from '@skin-advise/core';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { Rule } from '../../../packages/rules/src/pack/RuleBook.js';
import type { Expectation } from './HandCase.js';
import { forbidding, type Outcome } from './judge.js';

/** Whether a case asks for what a rule does and nothing else in the case does it: without the rule the case would fail. */
export function isHeld(rule: Rule, outcome: Outcome, expects: Expectation): boolean {
  const { rules, decision } = outcome;
  if (!rules.has(rule.id)) return false;
  if (rule.kind === 'triage' && isLevelHeld(rule, outcome, expects)) return true;
  if (!decision) return false;
  const named = expects.rules?.includes(rule.id) ?? false;
  if (rule.kind === 'contraindication') return named && forbidding(decision).includes(rule.id);
  return (
    (named && isSaid(rule, decision)) ||
    isProposed(rule, decision, expects) ||
    isWatchedFor(rule, rules, decision, expects)
  );
}

/** Where several rules give the level, none is missed for it; at home, every case stays there without the rule. */
function isLevelHeld(rule: Rule, { level, deciding }: Outcome, expects: Expectation): boolean {
  if (!expects.level || level !== rule.triage?.level) return false;
  return level === 'self_care' || deciding === rule.id;
}

function isSaid({ id }: Rule, { explanation, triage }: Decision): boolean {
  return (
    explanation.because.some(({ rule }) => rule === id) ||
    triage.reasons.some(({ rule }) => rule === id) ||
    explanation.disagreements.some(({ key }) => key === `rules.${id}.because`)
  );
}

function isProposed({ id }: Rule, { care }: Decision, { items = [] }: Expectation): boolean {
  const onlyBy = (rules: readonly string[]) => rules.filter((by) => PROPOSING.has(by)).join() === id;
  return care.some(({ code, rules }) => items.includes(code) && onlyBy(rules));
}

function isWatchedFor(
  { id, watchFor = [] }: Rule,
  fired: ReadonlySet<string>,
  { safetyNet }: Decision,
  { signs = [] }: Expectation,
): boolean {
  const alsoBy = (sign: string) => [...(WATCHING.get(sign) ?? [])].some((by) => by !== id && fired.has(by));
  return watchFor.some(
    ({ sign }) => signs.includes(sign) && safetyNet.some(({ code }) => code === sign) && !alsoBy(sign),
  );
}

const RULES = BOOK.packs.flatMap(({ rules }) => rules);
const PROPOSING = new Set(RULES.filter(({ care }) => care).map(({ id }) => id));
const WATCHING = new Map<string, Set<string>>();
for (const { id, watchFor = [] } of RULES)
  for (const { sign } of watchFor) WATCHING.set(sign, (WATCHING.get(sign) ?? new Set()).add(id));
