import { isCompanionKey } from '../companions/companionKeys.js';
import { readDate } from '../companions/readDate.js';
import type { Format } from '../Format.js';
import { findLabel } from '../labels/findLabel.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readScores } from '../values/readScores.js';

const BESIDE = ['date', 'username', 'id', 'polarity'];

/** Skin-score service: a stored row of all five items. */
export const skinScoreRow: Format = {
  name: 'skin-score-row',
  summary: 'skin-score service: a stored row { date, wrinkle, oil, sensitive, pigmentation, hydration }',
  expected: 'an object with wrinkle, oil, sensitive, pigmentation or hydration',
  matches: (value) => {
    if (!isRecord(value)) return false;
    const keys = Object.keys(value).filter((key) => !BESIDE.includes(key) && !isCompanionKey(key));
    return keys.length > 0 && keys.every((key) => findLabel('score', key) !== undefined);
  },
  read(value, options) {
    const row = value as Readonly<Record<string, unknown>>;
    if (!isAbsent(row.date)) readDate(row.date, '$.date');
    const items = Object.keys(row).filter((key) => findLabel('score', key) !== undefined);
    const rows = items.map((label) => {
      const path = keyPath('$', label);
      return { label, labelPath: path, value: row[label], path };
    });
    return {
      profile: 'score',
      ...readScores(rows, options, row.polarity),
      unknownKeys: unknownKeys(row, [
        ...BESIDE,
        ...Object.keys(row).filter((key) => findLabel('score', key)),
      ]),
    };
  },
};
