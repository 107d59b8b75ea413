import type { Person } from '../../vocabulary/case.js';
import { MONTHS } from './amounts.js';
import { badPersonValue } from './badPersonValue.js';
import { readAmount } from './readAmount.js';

const OLDEST = 120;
const EXPECTED = `years 0..${OLDEST}, e.g. 34, "34세", "30대", "30~39", "5개월"`;

/** Reads an age: exact in years, a decade or span, or months of a small child. */
export function readAge(value: unknown, path: string): Person {
  if (typeof value === 'number') return { age: years(value, value, path) };
  if (typeof value !== 'string') return badPersonValue(value, path, EXPECTED);
  const text = value
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(만|생후)/, '')
    .toLowerCase();
  const exact = /^(\d{1,3}(?:\.\d+)?)(?:세|살|yo|years?(?:old)?)?$/.exec(text);
  if (exact) return { age: years(Number(exact[1]), value, path) };
  if (/^\d+(?:\.\d+)?(?:개월|달|months?)$/.test(text)) return { ageMonths: readAmount(text, path, MONTHS) };
  const range = ageRange(text);
  if (!range || range.min > OLDEST || (range.max ?? 0) > OLDEST + 9 || range.min > (range.max ?? OLDEST))
    return badPersonValue(value, path, EXPECTED);
  return { ageRange: range };
}

function years(age: number, value: unknown, path: string): number {
  return age >= 0 && age <= OLDEST ? age : badPersonValue(value, path, EXPECTED);
}

/** 30대, 30대 초반, 30- → 30–39; 30~39, 30-39; 60대 이상, 60세 이상, 60+ → from 60; 10세 미만 → 0–9. */
function ageRange(text: string): { min: number; max?: number } | undefined {
  const decade = /^(\d{1,3})(?:대(?:초반|중반|후반)?|s|[-~])$/.exec(text);
  if (decade) return tens(Number(decade[1]));
  const span = /^(\d{1,3})(?:세|살|대)?[-~–](\d{1,3})(?:세|살)?$/.exec(text);
  if (span) return { min: Number(span[1]), max: Number(span[2]) };
  const open = /^(\d{1,3})(?:(?:대|세|살)?이상|\+|세?\+)$/.exec(text);
  if (open) return { min: Number(open[1]) };
  const below = /^(\d{1,3})(대|세|살)?(미만|이하)$/.exec(text);
  if (!below) return undefined;
  const limit =
    Number(below[1]) - (below[3] === '미만' ? 1 : 0) + (below[2] === '대' && below[3] === '이하' ? 9 : 0);
  return { min: 0, max: limit };
}

function tens(start: number): { min: number; max: number } | undefined {
  return start % 10 === 0 ? { min: start, max: start + 9 } : undefined;
}
