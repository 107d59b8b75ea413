import type { Range } from '../../vocabulary/case.js';

const NEVER = /^(?:하지\s*않음|안\s*함|안함|없음|never|none|no)$/iu;
const DAYS = { 일: 1, 주: 7, 주일: 7, 달: 30, 개월: 30, 월: 30, 년: 365, 연: 365 } as const;
type Unit = keyof typeof DAYS;

/** `1일 1회`, `3일에 1회`, `1주일에 2회`, `연 1~3회`, `매일`: every so many units, so many times. */
const PER = /^(?:(\d+)\s*)?(일|주일|주|달|개월|월|년|연)(?:에|마다)?\s*(\d+)(?:\s*[~-]\s*(\d+))?\s*(?:회|번)\s*(이상)?$/u;
/** `4~6회/연`, `7회 이상/연`, `1회/년`, `주2회` the other way round. */
const RATE = /^(\d+)(?:\s*[~-]\s*(\d+))?\s*(?:회|번)\s*(이상)?\s*\/\s*(?:(\d+)\s*)?(일|주일|주|달|개월|월|년|연)$/u;
const DAILY = /^(?:매일|하루에?\s*(?:한\s*번|1회)|daily|every\s?day)$/iu;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/u;

/**
 * How often, per week or per year; undefined when the words cannot be read. A bare number counts per week or year as is.
 */
export function readFrequency(text: string, per: 'week' | 'year'): Range | undefined {
  const words = text.normalize('NFC').trim();
  const unit = per === 'week' ? 7 : 365;
  if (NEVER.test(words)) return { min: 0, max: 0 };
  if (DAILY.test(words)) return exact(unit, unit);
  if (PLAIN_NUMBER.test(words)) return exact(Number(words), Number(words));
  const rate = RATE.exec(words);
  if (rate) return scaled(rate[1]!, rate[2], rate[3], rate[4], rate[5] as Unit, unit);
  const times = PER.exec(words);
  return times ? scaled(times[3]!, times[4], times[5], times[1], times[2] as Unit, unit) : undefined;
}

function scaled(
  low: string,
  high: string | undefined,
  orMore: string | undefined,
  every: string | undefined,
  name: Unit,
  unit: number,
): Range {
  const factor = unit / (Number(every ?? 1) * DAYS[name]);
  const min = tidy(Number(low) * factor);
  return orMore ? { min } : exact(min, tidy(Number(high ?? low) * factor));
}

const exact = (min: number, max: number): Range => ({ min, max });
const tidy = (value: number) => Math.round(value * 100) / 100;
