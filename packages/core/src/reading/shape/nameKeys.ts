import { isAbsent } from './isAbsent.js';

/** Keys under which classifiers name a class, the plainest first. */
export const NAME_KEYS = [
  'label',
  'class_name',
  'className',
  'class',
  'disease',
  'name',
  'prediction',
  'disease_ko',
] as const;

/** Keys under which they say how sure they are. */
export const SCORE_KEYS = ['score', 'confidence', 'probability', 'prob'] as const;

/** The names of a class that are words rather than numbers, with their keys. */
export function namesIn(row: Readonly<Record<string, unknown>>): { key: string; name: string }[] {
  return NAME_KEYS.flatMap((key) => {
    const name = row[key];
    return typeof name === 'string' && !isAbsent(name) && !/^\s*\d+\s*$/.test(name) ? [{ key, name }] : [];
  });
}
