import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import type { ConditionTerm } from '../vocabulary/condition.js';

const SHOWN = 3;
/** Further apart than this share of the longer spelling is no typo. */
const TOLERANCE = 0.5;

/** The terms whose spellings come closest, compared by jamo so that one wrong vowel is one mistake. */
export function nearest(label: string, terms: readonly ConditionTerm[]): ConditionTerm[] {
  const wanted = letters(label);
  return terms
    .map((term) => ({ term, gap: Math.min(...names(term).map((name) => gapBetween(wanted, letters(name)))) }))
    .filter(({ gap }) => gap <= TOLERANCE)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SHOWN)
    .map(({ term }) => term);
}

const names = ({ code, ko, en, aliases }: ConditionTerm) => [code, ko, en, ...aliases];
const letters = (text: string) => disassemble(text.normalize('NFC').toLowerCase().replace(/[\s_/·-]+/gu, ''));
const gapBetween = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length, 1);
