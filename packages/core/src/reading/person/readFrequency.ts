import type { Range } from '../../vocabulary/case.js';
import { isRecord } from '../shape/isRecord.js';
import { badPersonValue } from './badPersonValue.js';
import { parseFrequency } from './parseFrequency.js';

/** Turns of one unit of time in a week and in a year. */
const PER = {
  week: { day: 7, week: 1, month: 12 / 52, year: 1 / 52 },
  year: { day: 365, week: 52, month: 12, year: 1 },
} as const;

/** More than this many times a day is a slip of the finger. */
const MOST_PER_DAY = 10;

/** Reads how often something is done, as a range per week or per year. */
export function readFrequency(value: unknown, path: string, per: 'week' | 'year'): Range {
  const range = isRecord(value)
    ? readRange(value)
    : typeof value === 'string'
      ? perUnit(value, per)
      : undefined;
  const most = MOST_PER_DAY * PER[per].day;
  if (range && range.min >= 0 && range.min <= (range.max ?? most) && (range.max ?? range.min) <= most)
    return range;
  const example =
    per === 'week'
      ? '"1일 1회", "1주일에 2회", "매일"'
      : '"하지않음", "1~3회/연", "1년에 2회", "7회 이상/연"';
  return badPersonValue(value, path, `how often, e.g. ${example}`);
}

/** A number of times per week or year, where the key says which. */
export function readRate(value: unknown, path: string, per: 'week' | 'year'): Range {
  return typeof value === 'number'
    ? readFrequency({ min: value, max: value }, path, per)
    : readFrequency(value, path, per);
}

function readRange({ min, max }: Readonly<Record<string, unknown>>): Range | undefined {
  if (typeof min !== 'number' || !(max === undefined || typeof max === 'number')) return undefined;
  return max === undefined ? { min } : { min, max };
}

function perUnit(text: string, per: 'week' | 'year'): Range | undefined {
  const often = parseFrequency(text);
  if (!often) return undefined;
  const { times, every, unit } = often;
  const rate = (count: number, period: number) => Math.round((count / period) * PER[per][unit] * 100) / 100;
  const min = rate(times.min, every.max);
  return times.max === undefined ? { min } : { min, max: rate(times.max, every.min) };
}
