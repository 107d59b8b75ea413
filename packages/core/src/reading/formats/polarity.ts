import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import { POLARITIES, type Polarity } from '../../vocabulary/severity.js';
import { at } from '../jsonPath.js';
import { conditionOf } from '../labels.js';
import { isFields } from './Format.js';

/**
 * The stated polarity of one score item: one word for all items, or an object by item.
 *
 * @throws SkinAdviseError `bad_polarity`
 */
export function polarityOf(code: string, stated: unknown, path: string): Polarity | undefined {
  if (stated === undefined || stated === null) return undefined;
  if (!isFields(stated)) return word(stated, path);
  for (const [label, value] of Object.entries(stated))
    if (conditionOf('score', label, at(path, label)) === code) return word(value, at(path, label));
  return undefined;
}

function word(value: unknown, path: string): Polarity {
  const polarity = POLARITIES.find((known) => known === value);
  if (polarity) return polarity;
  throw new SkinAdviseError({
    code: 'bad_polarity',
    message: 'This polarity cannot be read',
    path,
    found: showFound(value),
    expected: POLARITIES.join(' or '),
    hint: 'Ask whoever made the classifier which end of the scale is worse; do not guess',
  });
}
