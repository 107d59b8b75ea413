import type { FactMatch } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { shownValue } from '../facts/FactState.js';
import { bandSpan } from '../table/bands.js';
import type { TableRow } from '../table/compileTable.js';

/** One fact of the sheet as an explanation shows it. */
export function factMatch(firing: Firing, fact: number): FactMatch {
  const { name } = firing.table.facts[fact]!.spec;
  const state = firing.sheet.get(name);
  const value = shownValue(name, state);
  return state?.quote === undefined ? { fact: name, value } : { fact: name, value, quote: state.quote };
}

/** The facts of a row that were really known: silence explains nothing. */
export function matchedFacts(firing: Firing, row: TableRow): FactMatch[] {
  return [...row.allowed.keys()]
    .filter((fact) => {
      const state = firing.sheet.get(firing.table.facts[fact]!.spec.name);
      return state !== undefined && !(state.kind !== 'range' && state.assumed);
    })
    .map((fact) => factMatch(firing, fact));
}

/** The facts that keep a row from being certain. */
export function failedFacts(firing: Firing, row: TableRow): number[] {
  return [...row.allowed]
    .filter(([fact, allowed]) => {
      const bands = firing.table.facts[fact]!;
      const [first, last] = bandSpan(bands, firing.sheet.get(bands.spec.name));
      return !allowed.slice(first, last + 1).every(Boolean);
    })
    .map(([fact]) => fact);
}
