import { CONDITIONS } from '../../vocabulary/condition.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { DISEASE } from '../vocabulary/diseases.js';
import { folded, isUsed, nounsIn } from './nounsIn.js';

/** Conditions that neither the advice nor the person names. */
export function checkConditions(plan: Plan, text: string): Fault[] {
  const known = allowedNames(plan);
  return nounsIn(text, DISEASE)
    .flatMap(({ word, span }) => narrowed(word, span))
    .filter(({ word, span }) => !isPartOfWord(text, span[0]) && !isAllowed(plan, known, word))
    .map(({ span }) => ({ code: 'condition' as const, span }));
}

/** The name without words before it that the pattern took along: 손 습진 is 습진 for this. */
function narrowed(word: string, [start, end]: readonly [number, number]) {
  const parts = word.split(/\s/u);
  const last = parts.at(-1)!;
  return [{ word, last, span: [end - (parts.length > 1 ? word.length : last.length), end] as const, start }];
}

const isPartOfWord = (text: string, start: number) => /[가-힣]/u.test(text[start - 1] ?? ' ');

/** Labels and aliases of what the case reports and the advice speaks of: of classes the likeliest, of grades those above none. */
function allowedNames({ advice }: Plan): readonly string[] {
  const { profile, findings } = advice.case;
  const sorted = [...findings].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  const told = findings.filter(
    (finding) => (finding.severity ?? 0) > 0 || finding.score !== undefined || finding === sorted[0],
  );
  const codes = new Set((profile === 'mole' ? [] : told).map(({ condition }) => condition));
  return CONDITIONS[profile]
    .filter(({ code }) => codes.has(code))
    .flatMap(({ ko, aliases }) => [ko, ...ko.split(/[·/]/u), ...aliases])
    .map(folded)
    .filter((name) => name.length > 1);
}

/** A name is allowed as the plan has it, or where each of its words is: 손 습진 needs 습진 and 손. */
function isAllowed({ conditionWords: words }: Plan, known: readonly string[], word: string): boolean {
  if (isUsed(words, word) || known.includes(folded(word))) return true;
  const parts = word.split(/\s/u);
  if (parts.length < 2) return false;
  const [last, rest] = [parts.at(-1)!, parts.slice(0, -1)];
  const isKnown = isUsed(words, last) || known.includes(folded(last));
  return isKnown && rest.every((part) => !/(?:성|형|균성|상)$/u.test(part) || isUsed(words, part));
}
