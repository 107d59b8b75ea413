import type { HistoryRow } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { claimLabels } from '../labels/claimLabels.js';
import { findLabel } from '../labels/findLabel.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import type { Row } from '../values/Row.js';
import { readGrade } from '../values/readGrade.js';
import { readProbability } from '../values/readProbability.js';
import { readScore } from '../values/readScore.js';
import { type ReadDate, readDate } from './readDate.js';

/** Where a row may keep its values instead of beside the date. */
const NESTED = ['severities', 'scores', 'probabilities', 'values'];

interface Dated {
  readonly row: HistoryRow;
  readonly date?: ReadDate;
  readonly path: string;
}

/** Reads earlier results, oldest first whatever their order in the file; other keys of the rows are returned by name. */
export function readHistory(
  value: unknown,
  path: string,
  profile: Profile,
  options: ReadOptions,
): { history: HistoryRow[]; unknownKeys: string[] } {
  if (isAbsent(value)) return { history: [], unknownKeys: [] };
  if (!Array.isArray(value)) return badHistory(value, path, 'a list of earlier results');
  const unknown = new Set<string>();
  const rows = value.map((row, i) =>
    readRow(row, keyPath(path, i), (inner, at) => readValue(profile, inner, at, options), profile, unknown),
  );
  return { history: inOrder(rows).map(({ row }) => row), unknownKeys: [...unknown] };
}

function readRow(
  value: unknown,
  path: string,
  read: (inner: unknown, at: string) => number,
  profile: Profile,
  unknown: Set<string>,
): Dated {
  if (!isRecord(value))
    return badHistory(value, path, 'an object with a date or daysAgo, and values by name');
  const date = isAbsent(value.date) ? undefined : readDate(value.date, `${path}.date`);
  const daysAgo = isAbsent(value.daysAgo) ? undefined : readDaysAgo(value.daysAgo, `${path}.daysAgo`);
  if (date === undefined && daysAgo === undefined)
    return badHistory(value, path, 'a date or daysAgo in each row');
  const rows = valuesOf(value, path).filter(({ label, nested }) => {
    // Beside the date may stand anything; among the severities or scores a name that nobody knows is a mistake.
    const known = nested || findLabel(profile, label) !== undefined;
    if (!known) unknown.add(`history.${label.normalize('NFC')}`);
    return known;
  });
  const given = claimLabels(profile, rows).filter(({ row }) => !isAbsent(row.value));
  const values = Object.fromEntries(given.map(({ code, row }) => [code, read(row.value, row.path)]));
  const when = { ...(date ? { date: date.date } : {}), ...(daysAgo === undefined ? {} : { daysAgo }) };
  return { row: { ...when, values }, path, ...(date ? { date } : {}) };
}

/** The values of a row, flat or one level down. */
function valuesOf(row: Readonly<Record<string, unknown>>, path: string): (Row & { nested: boolean })[] {
  return Object.entries(row).flatMap(([key, inner]): (Row & { nested: boolean })[] => {
    if (key === 'date' || key === 'daysAgo') return [];
    const at = keyPath(path, key);
    if (!NESTED.includes(key) || !isRecord(inner))
      return [{ label: key, labelPath: at, value: inner, path: at, nested: false }];
    return Object.entries(inner).map(([label, value]) => {
      const place = keyPath(at, label);
      return { label, labelPath: place, value, path: place, nested: true };
    });
  });
}

function readValue(profile: Profile, value: unknown, path: string, { gradeMap }: ReadOptions): number {
  if (profile === 'scalp') return readGrade(value, path, gradeMap);
  return profile === 'score' ? readScore(value, path) : readProbability(value, path);
}

function readDaysAgo(value: unknown, path: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 36_500) return value;
  return badHistory(value, path, 'a number of days, 0 or more');
}

/** By date where every row has one, else by days ago; a mixture has no order without a clock. */
function inOrder(rows: readonly Dated[]): Dated[] {
  if (rows.every(({ date }) => date))
    return [...rows].sort((a, b) =>
      a.date!.sortKey < b.date!.sortKey ? -1 : a.date!.sortKey > b.date!.sortKey ? 1 : 0,
    );
  const odd = rows.find(({ row }) => row.daysAgo === undefined);
  if (odd) return badHistory(odd.row.date, odd.path, 'a date in every row, or daysAgo in every row');
  return [...rows].sort((a, b) => b.row.daysAgo! - a.row.daysAgo!);
}

function badHistory(value: unknown, path: string, expected: string): never {
  return fail({
    code: 'bad_history',
    message: 'The earlier results cannot be read',
    path,
    value,
    expected,
    hint: 'For example { "date": "2026-09-01", "oil": 2, "hydration": 3 }',
  });
}
