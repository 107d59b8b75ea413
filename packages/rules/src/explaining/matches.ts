import type { FactMatch } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { type FactState, shownValue } from '../facts/FactState.js';
import { coversSpan } from '../table/whyNotRows.js';

/** One fact of the sheet as an explanation shows it. */
export function factMatch({ engine, sheet }: Firing, fact: number): FactMatch {
  const { name } = engine.table.facts[fact]!.spec;
  return asMatch(name, sheet.get(name));
}

function asMatch(fact: string, state: FactState | undefined): FactMatch {
  const value = shownValue(fact, state);
  return state?.quote === undefined ? { fact, value } : { fact, value, quote: state.quote };
}

/** The facts of a row that were really known: silence explains nothing. */
export function matchedFacts({ engine: { table }, code }: Firing, row: number): FactMatch[] {
  let matches: FactMatch[] | undefined;
  for (let at = table.constraintStart[row]!; at < table.constraintStart[row + 1]!; at += 1) {
    const fact = table.constraintFact[at]!;
    const state = code.states[fact];
    if (state === undefined || (state.kind !== 'range' && state.assumed)) continue;
    const match = asMatch(table.facts[fact]!.spec.name, state);
    // Most have one, and an array that grows from nothing takes room for seventeen.
    if (matches === undefined) matches = [match];
    else matches.push(match);
  }
  return matches ?? [];
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
