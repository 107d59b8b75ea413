import type { Case } from '@skin-advise/core';
import type { FactSheet } from '../facts/FactState.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { bandSpan } from '../table/bands.js';
import type { Table, TableRow } from '../table/compileTable.js';
import { matchTable, rowsIn } from '../table/matchTable.js';
import type { Fired, Firing } from './Firing.js';

/** Who the person is opens no question by itself: that a woman is 70 does not make a mole on her likely. */
const BACKGROUND = /^(person\.(age|ageMonths|sex|shampooPerWeek)|text\.empty|photo\.poor)$/;

/** Matches a sheet: which rules fire, and which are left open by unknown facts. */
export function fire(subject: Case, book: RuleBook, table: Table, sheet: FactSheet): Firing {
  const match = matchTable(table, sheet);
  const fired = firstRowPerRule(table, rowsIn(match.certain, table.rows.length));
  const sure = new Set(fired.map(({ rule }) => rule));
  const possible = rowsIn(match.possible, table.rows.length).filter((row) => !sure.has(table.rules[table.rows[row]!.rule]!));
  const primed = possible.filter((row) => isPrimed(table, table.rows[row]!, sheet));
  const open = firstRowPerRule(table, primed);
  const openContraindications = firstRowPerRule(table, possible).filter(({ rule }) => rule.kind === 'contraindication');
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
  return [...row.allowed].some(([fact, allowed]) => speaksFor(table, fact, allowed, sheet));
}

/** True if the fact is known, was not merely assumed, and lies in a band this row asks for. */
export function speaksFor(table: Table, fact: number, allowed: readonly boolean[], sheet: FactSheet): boolean {
  const bands = table.facts[fact]!;
  const state = sheet.get(bands.spec.name);
  if (bands.spec.name === 'sevenPoint') return state?.kind === 'range';
  if (!state || state.kind === 'range' || BACKGROUND.test(bands.spec.name)) return false;
  if (state.kind === 'either') return !state.assumed;
  if (state.assumed || state.value === false) return false;
  return allowed[bandSpan(bands, state)[0]] === true;
}
