import { fail } from '../shape/fail.js';

const DATE =
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[-T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date as given, and a key that sorts it; 2026-10-01, 2026.10.1, 2026-10-01-09:20 and ISO times are read. */
export interface ReadDate {
  readonly date: string;
  readonly sortKey: string;
}

/** Reads a date, refusing days that no calendar has. The clock is not asked. */
export function readDate(value: unknown, path: string): ReadDate {
  const date = typeof value === 'string' ? value.trim() : '';
  const match = date.length <= 40 ? DATE.exec(date) : null;
  if (!match) return badDate(value, path);
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const lastDay = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const possible =
    month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 61;
  if (!possible) return badDate(value, path);
  return {
    date,
    sortKey: [year, month, day, hour, minute, second].map((n) => String(n).padStart(4, '0')).join(''),
  };
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function badDate(value: unknown, path: string): never {
  return fail({
    code: 'bad_date',
    message: 'This is not a date',
    path,
    value,
    expected: 'YYYY-MM-DD or YYYY-MM-DD-HH:MM',
    hint: 'Or give daysAgo, the number of days before this result',
  });
}
