import type { Test } from '../pack/condition.js';
import type { WhenNode } from '../pack/schema.js';
import { type Bands, bandValues } from '../table/bands.js';
import type { Table } from '../table/compileTable.js';
import { normalForm } from '../table/normalForm.js';
import type { Forbidden, Values } from './Domain.js';

/**
 * A condition that no case meets, over the facts of a table. Conjunctions that name a fact the table does not know forbid
 * nothing here; of a number only the bands that wholly meet the test count.
 */
export function forbiddenBy(table: Table, when: WhenNode | 'always'): Forbidden[] {
  return normalForm(when).flatMap((tests) => {
    const facts = tests.map(({ fact }) => table.factIndex.get(fact));
    if (facts.some((fact) => fact === undefined)) return [];
    return [
      { facts: facts as number[], values: tests.map((test, k) => meeting(table.facts[facts[k]!]!, test)) },
    ];
  });
}

function meeting(bands: Bands, test: Test): Values {
  let values = 0;
  for (let band = 0; band < bands.size; band += 1)
    if (bandValues(bands, band).every((value) => compares(value, test))) values |= 1 << band;
  return values;
}

function compares(value: string | number | boolean, { op, value: other }: Test): boolean {
  switch (op) {
    case '==':
      return value === other;
    case '!=':
      return value !== other;
    case '>=':
      return value >= other;
    case '<=':
      return value <= other;
    case '>':
      return value > other;
    case '<':
      return value < other;
  }
}
