import type { FactMatch } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { shownValue } from '../facts/FactState.js';
import { factsOf } from '../table/RowTable.js';
import { coversSpan } from '../table/whyNotRows.js';

/** One fact of the sheet as an explanation shows it. */
export function factMatch({ engine, sheet }: Firing, fact: number): FactMatch {
  const { name } = engine.table.facts[fact]!.spec;
  const state = sheet.get(name);
  const value = shownValue(name, state);
  return state?.quote === undefined ? { fact: name, value } : { fact: name, value, quote: state.quote };
}

/** The facts of a row that were really known: silence explains nothing. */
export function matchedFacts(firing: Firing, row: number): FactMatch[] {
  const matches: FactMatch[] = [];
  for (const fact of factsOf(firing.engine.table, row)) {
    const state = firing.sheet.stated.get(firing.engine.table.facts[fact]!.spec.name);
    if (state !== undefined && !(state.kind !== 'range' && state.assumed))
      matches.push(factMatch(firing, fact));
  }
  return matches;
}

/** The facts that keep a row from being certain. */
export function failedFacts({ engine: { table }, code }: Firing, row: number): number[] {
  const failed: number[] = [];
  for (let at = table.constraintStart[row]!; at < table.constraintStart[row + 1]!; at += 1) {
    const fact = table.constraintFact[at]!;
    if (!coversSpan(table.constraintBands[at]!, code.first[fact]!, code.last[fact]!)) failed.push(fact);
  }
  return failed;
}
