import { isTextFlag } from '../facts/FactState.js';
import { type Bands, holdsValue } from '../table/bands.js';
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
  return isTextFlag(fact) || /^severity\.\w+$/.test(fact) || fact.endsWith('.worst_band') || OTHERS.has(fact);
}

const known = new WeakMap<Table, Int32Array>();

/** Per fact of a table, the bands it could have been in instead, one bit each; 0 for facts that are no "if". */
export function changeableBands(table: Table): Int32Array {
  const found = known.get(table) ?? Int32Array.from(table.facts, bandsOf);
  known.set(table, found);
  return found;
}

function bandsOf(bands: Bands): number {
  if (!isChangeable(bands.spec.name)) return 0;
  let values = 0;
  for (let band = 0; band < bands.size; band += 1) if (holdsValue(bands, band)) values |= 1 << band;
  return values;
}
