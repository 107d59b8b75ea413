import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import type { HistoryRow } from '../vocabulary/case.js';
import type { Profile } from '../vocabulary/profile.js';
import { isFields } from './formats/Format.js';
import { at } from './jsonPath.js';
import { lookUp } from './labels.js';
import { asNumber, readGrade, readScore } from './values.js';

const DATE = /^\d{4}-\d{2}-\d{2}(?:[-T ]\d{2}:\d{2}(?::\d{2})?.*)?$/;

/**
 * Earlier results, oldest first. Rows carry `date` or `daysAgo`; values of other profiles are left out.
 *
 * @throws SkinAdviseError `bad_history`
 */
export function readHistory(value: unknown, profile: Profile): HistoryRow[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badHistory(value, '$.history', 'a list of earlier results');
  const rows = value.map((row, index) => readRow(row, at('$.history', index), profile));
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(a.row, b.row) || a.index - b.index)
    .map(({ row }) => row);
}

function readRow(row: unknown, path: string, profile: Profile): HistoryRow {
  if (!isFields(row)) throw badHistory(row, path, 'an object with a date and values');
  const { date, daysAgo } = row;
  const ago = asNumber(daysAgo);
  const dated = typeof date === 'string' && DATE.test(date);
  if (!dated && !(ago !== undefined && ago >= 0)) throw badHistory(date ?? daysAgo, `${path}.date`, 'date (YYYY-MM-DD) or daysAgo');
  return { ...(dated ? { date } : { daysAgo: ago! }), values: valuesOf(row, path, profile) };
}

function valuesOf(row: Readonly<Record<string, unknown>>, path: string, profile: Profile): Record<string, number> {
  const inner = [row.severities, row.scores, row.values].find(isFields);
  const read = profile === 'score' ? readScore : readGrade;
  const values: Record<string, number> = {};
  for (const [label, value] of Object.entries(inner ?? row)) {
    const code = lookUp(profile, label);
    if (code && (profile === 'score' || profile === 'scalp')) values[code] = read(value, at(path, label));
  }
  return values;
}

/** Oldest first: by date, or by days ago. Rows of the two kinds keep the order in which they were given. */
function compare(a: HistoryRow, b: HistoryRow): number {
  if (a.date !== undefined && b.date !== undefined) return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  if (a.daysAgo !== undefined && b.daysAgo !== undefined) return b.daysAgo - a.daysAgo;
  return 0;
}

function badHistory(value: unknown, path: string, expected: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_history',
    message: 'This earlier result cannot be read',
    path,
    found: showFound(value),
    expected,
    hint: 'Example: {"date": "2026-10-01", "oil": 2}',
  });
}
