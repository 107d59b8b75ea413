import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import { CONDITIONS, type ConditionTerm } from '../../vocabulary/condition.js';
import type { Profile } from '../../vocabulary/profile.js';
import { foldLabel } from './foldLabel.js';

const SHOWN = 3;
/** Beyond this share of changed letters two words have nothing to do with each other. */
const FAR = 0.5;

/** The terms whose names look most like a label, nearest first. Letters are compared, so 비둠 is one step from 비듬. */
export function nearestLabels(profiles: readonly Profile[], label: string): ConditionTerm[] {
  const wanted = letters(label);
  const terms = new Map(profiles.flatMap((profile) => CONDITIONS[profile].map((term) => [term.code, term])));
  return [...terms.values()]
    .map((term) => ({ term, far: farness(wanted, term) }))
    .filter(({ far }) => far <= FAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, SHOWN)
    .map(({ term }) => term);
}

function farness(wanted: string, { code, ko, en, aliases }: ConditionTerm): number {
  const names = [code, ko, en, ...aliases].map(letters);
  return Math.min(...names.map((name) => distance(wanted, name) / Math.max(wanted.length, name.length, 1)));
}

const letters = (label: string) => disassemble(foldLabel(label));
