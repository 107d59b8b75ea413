import { isTextFlag } from '../facts/FactState.js';
import type { Table } from '../table/compileTable.js';

/** Nobody is told what would follow if they did not want to die. */
const NO_IF = /^symptom\.(suicidal|self_harm)/;
const OTHERS = new Set([
  'person.pregnant',
  'person.breastfeeding',
  'person.daysSinceDye',
  'person.daysSincePerm',
  'value.temperatureC',
  'sevenPoint',
]);

/** Grades, symptoms and what is unknown could have been otherwise; age, sex and probabilities are no "if". */
export function isChangeable(fact: string): boolean {
  if (NO_IF.test(fact)) return false;
  return isTextFlag(fact) || fact.startsWith('severity.') || fact.endsWith('.worst_band') || OTHERS.has(fact);
}

const known = new WeakMap<Table, Uint8Array>();

/** Per fact of a table: 1 if it could have been otherwise. */
export function changeableFacts(table: Table): Uint8Array {
  const found =
    known.get(table) ?? Uint8Array.from(table.facts, ({ spec }) => Number(isChangeable(spec.name)));
  known.set(table, found);
  return found;
}
