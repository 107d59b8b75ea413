import { CONDITIONS, type ConditionTerm } from '../../vocabulary/condition.js';
import type { Profile } from '../../vocabulary/profile.js';
import { fail } from '../shape/fail.js';
import { nearestLabels } from './nearestLabels.js';

const named = ({ ko, code }: ConditionTerm) => `${ko} (${code})`;

/** Stops at a label no profile of those given knows, naming the nearest known ones. */
export function unknownLabel(profiles: readonly Profile[], label: string, path: string): never {
  const terms = [
    ...new Map(profiles.flatMap((profile) => CONDITIONS[profile].map((t) => [t.code, t]))).values(),
  ];
  return fail({
    code: 'unknown_label',
    message: profiles.length === 1 ? `This is not a ${profiles[0]} label` : 'No profile knows this label',
    path,
    value: label,
    expected: `one of ${terms.map(named).join(', ')}`,
    hint: hintFor(profiles, label),
  });
}

function hintFor(profiles: readonly Profile[], label: string): string {
  if (label.includes('\uFFFD'))
    return 'The file was not saved as UTF-8 (perhaps CP949): save it as UTF-8 and try again';
  if (/^label[\s_-]?\d+$/i.test(label.trim()))
    return 'The model has no label names: replace them by names, or give the numbers as an array with --label-order';
  const nearest = nearestLabels(profiles, label);
  if (nearest.length > 0) return `Did you mean ${nearest.map(named).join(' or ')}?`;
  return 'Write a label as listed, in Korean or English, or its code';
}
