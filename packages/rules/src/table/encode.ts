import type { FactSheet, FactState, Silence } from '../facts/FactState.js';
import { silentState } from '../facts/sheetOf.js';
import { bandOf, bandSpan } from './bands.js';
import type { Table } from './compileTable.js';

/** A sheet as small integers: per fact of the table, the first and last band it may lie in. */
export interface EncodedCase {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** The facts of the table that somebody stated, in the first `count` places. */
  readonly stated: Int32Array;
  count: number;
  /** Per fact of the table, what was stated of it. */
  readonly states: (FactState | undefined)[];
}

/** @param facts how many the table tests */
export const newEncodedCase = (facts: number): EncodedCase => ({
  first: new Uint8Array(facts),
  last: new Uint8Array(facts),
  stated: new Int32Array(facts),
  count: 0,
  states: new Array<FactState | undefined>(facts).fill(undefined),
});

type Spans = Pick<EncodedCase, 'first' | 'last'>;

/**
 * Starts from what silence means and writes in what was said: the cost follows what is known, not how many facts exist.
 *
 * @param into what an earlier case was written into may be used again
 */
export function encode(
  table: Table,
  sheet: FactSheet,
  into: EncodedCase = newEncodedCase(table.facts.length),
): EncodedCase {
  const { first, last, stated, states } = into;
  for (let at = 0; at < into.count; at += 1) states[stated[at]!] = undefined;
  let count = 0;
  const base = silentSpans(table, sheet.silence);
  first.set(base.first);
  last.set(base.last);
  sheet.stated.forEach((state, name) => {
    const fact = table.factIndex.get(name);
    if (fact === undefined) return;
    stated[count++] = fact;
    states[fact] = state;
    write(table, into, fact, state);
  });
  into.count = count;
  return into;
}

const silent = new WeakMap<Table, Map<Silence, Spans>>();

function silentSpans(table: Table, silence: Silence): Spans {
  const cases = silent.get(table) ?? new Map<Silence, Spans>();
  silent.set(table, cases);
  const made = cases.get(silence) ?? spansOf(table, silence);
  cases.set(silence, made);
  return made;
}

function spansOf(table: Table, silence: Silence): Spans {
  const spans = table.facts.map((bands) => bandSpan(bands, silentState(bands.spec.name, silence)));
  return {
    first: Uint8Array.from(spans, ([first]) => first),
    last: Uint8Array.from(spans, ([, last]) => last),
  };
}

function write({ facts }: Table, { first, last }: Spans, fact: number, state: FactState): void {
  const bands = facts[fact]!;
  if (state.kind === 'known') first[fact] = last[fact] = bandOf(bands, state.value);
  else [first[fact], last[fact]] = bandSpan(bands, state);
}
