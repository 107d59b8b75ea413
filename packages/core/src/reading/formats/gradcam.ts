import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Evidence } from '../../vocabulary/case.js';
import { conditionOf } from '../labels.js';
import { readScore } from '../values.js';
import { type Format, fieldsOf, isFields } from './Format.js';
import { polarityOf } from './polarity.js';

/** One skin score with its overlay picture. The response does not say which score it is. */
export const gradcam: Format = {
  name: 'score-gradcam',
  summary: '{cam, label}: one skin score 0–4; needs --item, and --polarity for advice',
  needs: '"label" (0–4), usually with "cam"',
  keys: /^(cam|label|item|polarity)$/,
  matches: (value) => isFields(value) && 'label' in value && typeof value.label !== 'object' && ('cam' in value || isLone(value)),
  read(value, options) {
    const fields = fieldsOf(value);
    const named = options.item ?? fields.item;
    if (named === undefined) throw unnamed(fields.label);
    const condition = conditionOf('score', named, options.item === undefined ? '$.item' : '--item');
    const polarity = polarityOf(condition, options.polarity ?? fields.polarity, '--polarity');
    const cam = fields.cam as Evidence['cam'];
    return {
      profile: 'score',
      findings: [
        {
          condition,
          score: readScore(fields.label, '$.label'),
          ...(polarity ? { polarity } : {}),
          ...(Array.isArray(cam) ? { evidence: { kind: 'gradcam', cam } } : {}),
        },
      ],
    };
  },
};

const isLone = (fields: object) =>
  typeof (fields as { label?: unknown }).label === 'number' && !('score' in fields) && !('grade' in fields);

function unnamed(label: unknown): SkinAdviseError {
  return new SkinAdviseError({
    code: 'item_not_named',
    message: 'This response does not say which score it is',
    path: '$',
    found: `label ${showFound(label)}`,
    expected: 'the item: oil, hydration, wrinkle, pigmentation or sensitivity',
    hint: 'Add --item oil (whichever server was called), and --polarity higher_is_worse or higher_is_better',
  });
}
