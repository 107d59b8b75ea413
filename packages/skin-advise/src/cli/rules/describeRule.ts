import { conditionLabel, type Locale, type Profile, type Wording } from '@skin-advise/core';
import type { Rule, Source } from '@skin-advise/rules';
import { exampleFacts } from '@skin-advise/rules/inspecting';
import { type ConditionLine, conditionLines } from './conditionLines.js';
import { itemsTouched, type Touched } from './effects.js';
import { matchPhrase } from './phrases.js';
import { findRule, type RuleSet } from './RuleSet.js';
import { type RuleRecord, ruleRecord } from './ruleRecord.js';

/** Everything that a clinician may want to know of one rule. */
export interface RuleDescription {
  readonly rule: RuleRecord;
  readonly condition: readonly ConditionLine[];
  /** The level that it sets, and the headline that this gives. */
  readonly triage: { readonly level: string; readonly headline: string } | null;
  readonly watchFor: readonly { readonly sign: string; readonly text: string; readonly level: string }[];
  readonly items: readonly (Touched & { readonly title: string })[];
  readonly sources: readonly (Source & { readonly id: string })[];
  /** Facts that fire it, in words too. */
  readonly example: readonly { readonly fact: string; readonly value: unknown; readonly text: string }[];
}

export function describeRule(id: string, set: RuleSet, locale: Locale): RuleDescription {
  const { rule, pack } = findRule(set, id);
  const wording = set.wordings[locale];
  const profile = pack.profiles[0]!;
  return {
    rule: ruleRecord(rule, pack, set),
    condition: conditionLines(rule.when, wording, profile),
    triage: rule.triage ? told(rule.triage, wording) : null,
    watchFor: (rule.watchFor ?? []).map(({ sign, level }) => ({
      sign,
      text: wording.text(`safetyNet.${sign}`),
      level: wording.text(`level.${level}`),
    })),
    items: itemsTouched(rule, set.book.items).map((touched) => ({
      ...touched,
      title: wording.text(`items.${touched.code}.title`),
    })),
    sources: set.rationale.rationale[id]!.sources.map((source) => ({
      id: source,
      ...set.rationale.sources[source]!,
    })),
    example: exampleOf(rule, set, locale, profile),
  };
}

/** Weeks that are watched where a rule does not say how long. */
const WATCH_WEEKS = 4;

function told(triage: NonNullable<Rule['triage']>, wording: Wording): RuleDescription['triage'] {
  const { level, by = 'tomorrow', specialties, watchWeeks = WATCH_WEEKS, headline } = triage;
  const who = specialties.map((code) => wording.text(`specialty.${code}`)).join(wording.text('who_join'));
  const usual = level === 'within_72h' ? `within_72h_${by}` : level;
  return {
    level: wording.text(`level.${level}`),
    headline: wording.text(`headline.${headline ?? usual}`, { who, watchWeeks }),
  };
}

function exampleOf(rule: Rule, set: RuleSet, locale: Locale, profile: Profile): RuleDescription['example'] {
  const wording = set.wordings[locale];
  return (exampleFacts(rule.when) ?? []).map(([fact, value]) => ({
    fact,
    value,
    text:
      fact === 'top1'
        ? wording.text('fact.top1', { condition: conditionLabel(wording, profile, String(value)) })
        : matchPhrase({ fact, value }, wording, profile),
  }));
}
