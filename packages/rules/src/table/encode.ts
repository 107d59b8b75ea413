import type { FactSheet, FactState, Silence } from '../facts/FactState.js';
import { silentState } from '../facts/sheetOf.js';
import { bandSpan } from './bands.js';
import type { Table } from './compileTable.js';

/** A sheet as small integers: per fact of the table, the first and last band it may lie in. */
export interface EncodedCase {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** The facts of the table that somebody stated. */
  readonly stated: readonly number[];
}

const silent = new WeakMap<Table, Map<Silence, EncodedCase>>();

/** Starts from what silence means and writes in what was said: the cost follows what is known, not how many facts exist. */
export function encode(table: Table, sheet: FactSheet): EncodedCase {
  const base = silentCase(table, sheet.silence);
  const code = { first: base.first.slice(), last: base.last.slice(), stated: [] as number[] };
  for (const [name, state] of sheet.stated) set(table, code, name, state);
  return code;
}

function silentCase(table: Table, silence: Silence): EncodedCase {
  const cases = silent.get(table) ?? new Map<Silence, EncodedCase>();
  silent.set(table, cases);
  const made = cases.get(silence) ?? encodeSilence(table, silence);
  cases.set(silence, made);
  return made;
}

function encodeSilence(table: Table, silence: Silence): EncodedCase {
  const spans = table.facts.map((bands) => bandSpan(bands, silentState(bands.spec.name, silence)));
  return {
    first: Uint8Array.from(spans, ([first]) => first),
    last: Uint8Array.from(spans, ([, last]) => last),
    stated: [],
  };
}

function set(
  table: Table,
  code: { first: Uint8Array; last: Uint8Array; stated: number[] },
  name: string,
  state: FactState,
): void {
  const fact = table.factIndex.get(name);
  if (fact === undefined) return;
  code.stated.push(fact);
  const [first, last] = bandSpan(table.facts[fact]!, state);
  code.first[fact] = first;
  code.last[fact] = last;
}
