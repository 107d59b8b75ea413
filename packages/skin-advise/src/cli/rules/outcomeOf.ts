import { type AdviseOptions, type Case, type Locale, type Profile, readResult } from '@skin-advise/core';
import { type Rule, readCase } from '@skin-advise/rules';
import { parseTest, type RuleOutcome, ruleOutcome, testsIn } from '@skin-advise/rules/inspecting';
import { matchPhrase, testPhrase } from './phrases.js';
import { findRule, type RuleSet } from './RuleSet.js';

/** What became of a rule for one result, in words. */
export interface ToldOutcome {
  readonly state: RuleOutcome['state'];
  readonly matched: readonly string[];
  readonly failed: readonly { readonly found: string; readonly needed: readonly string[] }[];
}

/** Both views of the grades; a rule that does not run for the result's profile has none. */
export type ToldOutcomes =
  | { readonly profile: Profile; readonly runs: false }
  | {
      readonly profile: Profile;
      readonly runs: true;
      readonly expected: ToldOutcome;
      readonly cautious: ToldOutcome;
    };

export function outcomeOf(
  id: string,
  result: { readonly value: unknown; readonly options: AdviseOptions },
  set: RuleSet,
  locale: Locale,
): ToldOutcomes {
  const read = readResult(result.value, result.options);
  const subject: Case = readCase(read);
  const { rule, pack } = findRule(set, id);
  const { profile } = subject;
  if (!pack.profiles.includes(profile)) return { profile, runs: false };
  const { expected, cautious } = ruleOutcome(rule, subject, set.book);
  const told = (outcome: RuleOutcome) => tell(outcome, rule, set, locale, profile);
  return { profile, runs: true, expected: told(expected), cautious: told(cautious) };
}

function tell(
  { state, matched, failed }: RuleOutcome,
  rule: Rule,
  set: RuleSet,
  locale: Locale,
  profile: Profile,
): ToldOutcome {
  const wording = set.wordings[locale];
  const needed = (fact: string) => [
    ...new Set(
      testsIn(rule.when)
        .filter(({ expression }) => parseTest(expression).fact === fact)
        .map(({ expression }) => testPhrase(expression, wording, profile)),
    ),
  ];
  return {
    state,
    matched: matched.map((match) => matchPhrase(match, wording, profile)),
    failed: failed.map((match) => ({
      found: matchPhrase(match, wording, profile),
      needed: needed(match.fact),
    })),
  };
}
