import type { Case } from '@skin-advise/core';
import type { FactSheet, FactState } from '../facts/FactState.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { bandSpan } from '../table/bands.js';
import type { Table, TableRow } from '../table/compileTable.js';
import { matchTable, rowsIn } from '../table/matchTable.js';
import type { Fired, Firing } from './Firing.js';

/** What can call for a rule: what the photo showed, what was said, and what was lately put on hair or skin. */
const CALLS =
  /^(severity|probability|top1|score|symptom|exposure|time|trend|wish|value|using|person\.daysSince|person\.monthsSince)/;
/** Standing facts about the person call for a rule only together with other facts about the person. */
const STANDING =
  /^person\.(pregnant|breastfeeding|immunosuppressed|diabetes|isotretinoin|currentPrescription|allergies|history)/;
/** Nobody lists the allergies they do not have; asking about each would drown the questions that matter. */
const QUIET = /^person\.(allergies|history|pets)\./;

/** Matches a sheet: which rules fire, and which are left open by unknown facts. */
export function fire(subject: Case, book: RuleBook, table: Table, sheet: FactSheet): Firing {
  const match = matchTable(table, sheet);
  const fired = firstRowPerRule(table, rowsIn(match.certain, table.rows.length));
  const sure = new Set(fired.map(({ rule }) => rule));
  const possible = rowsIn(match.possible, table.rows.length).filter(
    (row) => !sure.has(table.rules[table.rows[row]!.rule]!),
  );
  const primed = possible.filter((row) => isPrimed(table, table.rows[row]!, sheet));
  const open = firstRowPerRule(table, primed);
  const openContraindications = firstRowPerRule(table, possible).filter(
    ({ rule }) => rule.kind === 'contraindication',
  );
  return { subject, book, table, sheet, fired, open, openContraindications };
}

function firstRowPerRule(table: Table, rows: readonly number[]): Fired[] {
  const seen = new Map<number, Fired>();
  for (const number of rows) {
    const row = table.rows[number]!;
    if (!seen.has(row.rule)) seen.set(row.rule, { rule: table.rules[row.rule]!, row });
  }
  return [...seen.values()];
}

/**
 * A row counts as open only when something known already speaks for it. Otherwise every unmentioned sign would
 * leave an emergency open in every case, and the bounds would say nothing.
 */
function isPrimed(table: Table, row: TableRow, sheet: FactSheet): boolean {
  const unknown = [...row.allowed.keys()]
    .map((fact) => table.facts[fact]!.spec.name)
    .filter((name) => isOpen(sheet.get(name)));
  if (unknown.some((name) => QUIET.test(name))) return false;
  const called = [...row.allowed].some(([fact, allowed]) => speaksFor(table, fact, allowed, sheet));
  if (called) return true;
  const aboutPerson = unknown.every((name) => name.startsWith('person.'));
  return (
    aboutPerson && [...row.allowed].some(([fact, allowed]) => isKnown(table, fact, allowed, sheet, STANDING))
  );
}

function isOpen(state: FactState | undefined): boolean {
  return state === undefined || state.kind !== 'known';
}

/** True if the fact is known, was not merely assumed, and calls for a row that allows its value. */
export function speaksFor(
  table: Table,
  fact: number,
  allowed: readonly boolean[],
  sheet: FactSheet,
): boolean {
  const { name } = table.facts[fact]!.spec;
  if (name === 'sevenPoint') return sheet.get(name)?.kind === 'range';
  return isKnown(table, fact, allowed, sheet, CALLS);
}

function isKnown(
  table: Table,
  fact: number,
  allowed: readonly boolean[],
  sheet: FactSheet,
  names: RegExp,
): boolean {
  const bands = table.facts[fact]!;
  const state = sheet.get(bands.spec.name);
  if (
    !state ||
    state.kind === 'range' ||
    (state.kind === 'known' && (state.assumed || state.value === false))
  )
    return false;
  if (!names.test(bands.spec.name)) return false;
  return state.kind === 'either' ? !state.assumed : allowed[bandSpan(bands, state)[0]] === true;
}
