import type { Range } from '../../vocabulary/case.js';
import { spellOutNumbers } from './spellOutNumbers.js';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** So many times in every so many units of time. */
export interface Frequency {
  readonly times: Range;
  readonly every: { readonly min: number; readonly max: number };
  readonly unit: TimeUnit;
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  일: 'day',
  day: 'day',
  주일: 'week',
  주: 'week',
  week: 'week',
  개월: 'month',
  달: 'month',
  월: 'month',
  month: 'month',
  년: 'year',
  연: 'year',
  year: 'year',
};

const LONGEST = 60;
const NEVER =
  /^(전혀)?(하지않음|하지않아요|하지않습니다|안함|안해요|안합니다|없음|한적없음|0회|0번|never|none|no|x)$/;
const SPAN = '(\\d{1,3}(?:\\.\\d+)?)(?:[~∼〜–-](\\d{1,3}(?:\\.\\d+)?))?';
const TIMES = `${SPAN}(?:회|번)(이상|이하|미만|초과)?`;
const PERIOD = `(?:${SPAN})?(${Object.keys(UNITS).join('|')})s?`;
/** 2일 1회, 주 2~3회, 1년에 7회 이상, 매주 2회 */
const PERIOD_FIRST = new RegExp(`^${PERIOD}(?:에|당|간|마다|동안)?${TIMES}$`);
/** 4~6회/연, 7회 이상/연, 2회/1년, twice a week */
const TIMES_FIRST = new RegExp(`^${TIMES}(?:/|per|an?|in)?${PERIOD}(?:마다|에)?(이상|이하|미만)?$`);
/** 3일마다, 매일 */
const EVERY = new RegExp(`^${PERIOD}마다$`);

/** Reads how often from Korean or plain English; undefined where the grammar does not fit. */
export function parseFrequency(written: string): Frequency | undefined {
  if (written.length > LONGEST) return undefined;
  const text = spellOutNumbers(written.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
  if (NEVER.test(text)) return { times: { min: 0, max: 0 }, every: { min: 1, max: 1 }, unit: 'year' };
  const first = PERIOD_FIRST.exec(text);
  if (first) return frequency(first.slice(4, 7), first.slice(1, 4));
  const last = TIMES_FIRST.exec(text);
  if (last) return frequency([last[1], last[2], last[3] ?? last[7]], last.slice(4, 7));
  const every = EVERY.exec(text);
  return every ? frequency(['1', undefined, undefined], every.slice(1, 4)) : undefined;
}

type Captured = readonly (string | undefined)[];

function frequency([low, high, bound]: Captured, [from, to, unit]: Captured): Frequency | undefined {
  const every = { min: Number(from ?? 1), max: Number(to ?? from ?? 1) };
  const times = bounded({ min: Number(low), max: Number(high ?? low) }, bound);
  if (every.min <= 0 || every.min > every.max || times.min > (times.max ?? times.min)) return undefined;
  return { times, every, unit: UNITS[unit!]! };
}

function bounded({ min, max }: { min: number; max: number }, bound: string | undefined): Range {
  if (bound === '이상') return { min };
  if (bound === '초과') return { min: max + 1 };
  if (bound === '이하') return { min: 0, max };
  return bound === '미만' ? { min: 0, max: Math.max(0, max - 1) } : { min, max };
}
