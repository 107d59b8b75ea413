import { type FactMatch, factPhrase, label, type Profile, type Wording } from '@skin-advise/core';
import { FACTS } from '@skin-advise/rules';
import { parseTest, type Test } from '@skin-advise/rules/inspecting';
import { memberName } from './members.js';
import { wordsOf } from './words.js';

/** One test of a condition as a clinician would read it: `severity.dandruff >= 2` → 비듬 중등도 이상. */
export function testPhrase(expression: string, wording: Wording, profile: Profile): string {
  const test = parseTest(expression);
  const { kind } = FACTS.find(({ name }) => name === test.fact)!;
  if (kind === 'number') return numberPhrase(test, wording, profile);
  const holds = test.op === '==';
  if (kind === 'flag') return flagPhrase(test.fact, (test.value === true) === holds, wording, profile);
  const phrase = matchPhrase({ fact: test.fact, value: test.value }, wording, profile);
  return holds ? phrase : wordsOf(wording.locale).not(phrase);
}

/** What a fact was, as it is told in an explanation, with absence said as absence. */
export function matchPhrase(match: FactMatch, wording: Wording, profile: Profile): string {
  const words = wordsOf(wording.locale);
  if (match.value === 'never') return words.never(wording.text(`unknown.${match.fact.split('.')[1]}`));
  if (match.value === false || match.value === true)
    return flagPhrase(match.fact, match.value, wording, profile);
  return factPhrase(wording, profile, match);
}

/** Families whose labels are circumstances and not things one has. */
const CIRCUMSTANCE = /^(site|time|trend|wish|photo|conflict)\./;
const SAID = /^(symptom|exposure)\./;
const MEMBER = /^person\.\w+\.(\w+)$/;

function flagPhrase(fact: string, holds: boolean, wording: Wording, profile: Profile): string {
  const words = wordsOf(wording.locale);
  const told = (value: FactMatch['value'], quote?: string) =>
    factPhrase(wording, profile, quote === undefined ? { fact, value } : { fact, value, quote });
  if (fact === 'text.empty') return holds ? told(true) : words.somethingWritten;
  if (SAID.test(fact)) return told(holds ? 'present' : 'negated');
  const member = MEMBER.exec(fact)?.[1];
  const named = CIRCUMSTANCE.test(fact)
    ? words.circumstance(fact.split('.')[0]!, label(wording, fact))
    : told(true, member === undefined ? undefined : memberName(member, wording.locale));
  if (holds) return named;
  if (fact === 'person.pregnant') return told(false);
  return /^(person|using)\./.test(fact) ? words.absent(named) : words.not(named);
}

function numberPhrase({ fact, op, value }: Test, wording: Wording, profile: Profile): string {
  const phrase = factPhrase(wording, profile, { fact, value });
  return wordsOf(wording.locale).compared(phrase, op, fact);
}
