import type { Profile, Wording } from '@skin-advise/core';
import type { NamedFacts } from '@skin-advise/rules/verifying';
import { matchPhrase } from './phrases.js';

/** A case by its facts, in words: 비듬 중등도 + 진물 있음. Nothing known is said as such. */
export function factList(facts: NamedFacts, wording: Wording, profile: Profile): string {
  const told = Object.entries(facts)
    .filter(([fact, value]) => fact !== 'text.empty' || value === true)
    .map(([fact, value]) => matchPhrase({ fact, value: shown(fact, value) }, wording, profile));
  return told.length > 0 ? told.join(' + ') : '-';
}

/** A share as a person writes it. */
const shown = (fact: string, value: NamedFacts[string]) =>
  typeof value === 'number' && /^(probability|top1)\b/.test(fact) ? Math.round(value * 1000) / 1000 : value;
