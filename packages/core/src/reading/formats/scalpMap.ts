import { at } from '../jsonPath.js';
import { lookUp } from '../labels.js';
import { type Format, fieldsOf, isFields } from './Format.js';
import { gradeEntry, gradeKey, scalpFindings } from './scalpGrades.js';

/** Condition names as keys: grades, or objects with a class index and a confidence. */
export const scalpMap: Format = {
  name: 'scalp-map',
  summary: '{"탈모": {class_index, confidence}, …} or {"탈모": 2, …}: scalp grades by name',
  needs: 'the scalp conditions as keys',
  keys: /.*/,
  matches: (value) => labelled(value).length > 0,
  read(value, options) {
    const entries = labelled(value).map(([label, inner]) => gradeEntry(label, at('$', label), inner, at('$', label)));
    return { profile: 'scalp', findings: scalpFindings(entries, options) };
  },
};

/** Keys are conditions when most of them are known; a stray one is then a misspelt label, not a stranger. */
function labelled(value: unknown): [string, unknown][] {
  const entries = Object.entries(fieldsOf(value)).filter(
    ([, inner]) => ['number', 'string'].includes(typeof inner) || (isFields(inner) && gradeKey(inner) !== undefined),
  );
  const known = entries.filter(([key]) => lookUp('scalp', key) !== undefined);
  const graded = known.every(([, inner]) => isFields(inner) || isGradeLike(inner));
  return graded && known.length * 2 > entries.length ? entries : [];
}

const isGradeLike = (value: unknown) => typeof value === 'string' || Number.isInteger(value);
