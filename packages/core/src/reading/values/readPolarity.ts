import { POLARITIES, type Polarity } from '../../vocabulary/severity.js';
import { claimLabels } from '../labels/claimLabels.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { recordRows } from './recordRows.js';

/** Which end is worse, for one item. */
export type PolarityOf = (item: string) => Polarity | undefined;

/** Reads a polarity for all items or per item, by any of its names. Absent: every item stays without. */
export function readPolarity(value: unknown, path: string): PolarityOf {
  if (isAbsent(value) || (isRecord(value) && Object.keys(value).length === 0)) return () => undefined;
  if (!isRecord(value)) {
    const all = polarityWord(value, path);
    return () => all;
  }
  const rows = claimLabels('score', recordRows(value, path)).filter(({ row }) => !isAbsent(row.value));
  const items = new Map(rows.map(({ code, row }) => [code, polarityWord(row.value, row.path)]));
  return (item) => items.get(item);
}

function polarityWord(value: unknown, path: string): Polarity {
  const word =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_')
      : undefined;
  const polarity = POLARITIES.find((known) => known === word);
  if (polarity) return polarity;
  return fail({
    code: 'bad_polarity',
    message: 'This is not a polarity',
    path,
    value,
    expected: POLARITIES.join(' or '),
    hint: 'Ask who built the classifier which end of the score is worse; without it the item is reported and not advised on',
  });
}
