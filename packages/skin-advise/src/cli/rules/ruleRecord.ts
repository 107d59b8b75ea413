import { exampleClasses, LOCALES, type Locale, type Profile } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import { type BookPack, changeOf, type RuleSet } from './RuleSet.js';

/** Everything about a rule as data: what it says, why, and what people read of it. */
export interface RuleRecord extends Rule {
  readonly pack: { readonly id: string; readonly version: string };
  readonly profiles: readonly Profile[];
  readonly change: 'added' | 'overridden' | null;
  /** For reviewers. */
  readonly because: string;
  readonly sources: readonly string[];
  readonly status: string;
  readonly version: number;
  readonly author: string;
  readonly wording: Readonly<Record<Locale, { readonly because: string; readonly caution?: string }>>;
}

export function ruleRecord(rule: Rule, pack: BookPack, set: RuleSet): RuleRecord {
  const { because, sources, status, version, author } = set.rationale.rationale[rule.id]!;
  const wording = LOCALES.map((locale) => [locale, wordsFor(rule, set, locale)] as const);
  return {
    ...rule,
    pack: { id: pack.id, version: pack.version },
    profiles: pack.profiles,
    change: changeOf(set.changes, rule.id) ?? null,
    because,
    sources,
    status,
    version,
    author,
    wording: Object.fromEntries(wording) as RuleRecord['wording'],
  };
}

function wordsFor({ id }: Rule, { wordings }: RuleSet, locale: Locale) {
  const wording = wordings[locale];
  const key = `rules.${id}.caution`;
  const caution = wording.has(key) ? { caution: wording.text(key) } : {};
  return { because: wording.text(`rules.${id}.because`, exampleClasses(wording)), ...caution };
}
