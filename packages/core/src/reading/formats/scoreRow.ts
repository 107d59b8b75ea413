import { at } from '../jsonPath.js';
import { lookUp } from '../labels.js';
import { asNumber, readScore } from '../values.js';
import { type Format, fieldsOf, isFields } from './Format.js';
import { polarityOf } from './polarity.js';

const MANY = 2;

/** A stored row of the skin-score app: one column per score. */
export const scoreRow: Format = {
  name: 'score-row',
  summary: '{date, wrinkle, oil, sensitive, pigmentation, hydration}: a stored row of skin scores',
  needs: 'at least two score columns',
  keys: /^(username|user|id|date|polarity|wrinkle|wrinkles|oil|sensitive|sensitivity|pigmentation|hydration|주름|유분|민감도|색소|색조|수분)$/,
  matches: (value) => isFields(value) && columns(value).length >= MANY,
  read(value, options) {
    const fields = fieldsOf(value);
    const findings = columns(fields).map(([key, condition]) => {
      const polarity = polarityOf(condition, options.polarity ?? fields.polarity, '--polarity');
      return { condition, score: readScore(fields[key], at('$', key)), ...(polarity ? { polarity } : {}) };
    });
    return { profile: 'score', findings };
  },
};

function columns(fields: object): [string, string][] {
  return Object.entries(fields).flatMap(([key, value]): [string, string][] => {
    const code = lookUp('score', key);
    return code && asNumber(value) !== undefined ? [[key, code]] : [];
  });
}
