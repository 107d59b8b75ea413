import type { FactSheet, FactState, Silence } from '../facts/FactState.js';
import { silentState } from '../facts/sheetOf.js';
import { bandOf, bandSpan } from './bands.js';
import type { Table } from './compileTable.js';
import { type Quiet, quietWords, type Spans } from './quietWords.js';

/** A sheet as small integers: per fact of the table, the first and last band it may lie in. */
export interface EncodedCase {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** The facts of the table that somebody stated, in the first `count` places. */
  readonly stated: Int32Array;
  count: number;
  /** What silence makes of the facts of the text, and in which words some were stated. */
  readonly unspoken: { quiet: Quiet; readonly spoken: Uint8Array };
  /** Per fact of the table, what was stated of it. */
  readonly states: (FactState | undefined)[];
}

export const newEncodedCase = ({ facts: { length: facts }, words }: Table): EncodedCase => ({
  first: new Uint8Array(facts),
  last: new Uint8Array(facts),
  stated: new Int32Array(facts),
  count: 0,
  unspoken: { quiet: NOTHING, spoken: new Uint8Array(words) },
  states: new Array<FactState | undefined>(facts).fill(undefined),
});

const NOTHING: Quiet = { sure: new Int32Array(0), open: new Int32Array(0) };

/**
 * Starts from what silence means and writes in what was said: the cost follows what is known, not how many facts exist.
 *
 * @param into what an earlier case was written into may be used again
 */
export function encode(
  table: Table,
  sheet: FactSheet,
  into: EncodedCase = newEncodedCase(table),
): EncodedCase {
  const { first, last, stated, states, unspoken } = into;
  for (let at = 0; at < into.count; at += 1) states[stated[at]!] = undefined;
  let count = 0;
  const base = silentCase(table, sheet.silence);
  first.set(base.first);
  last.set(base.last);
  unspoken.quiet = base.quiet;
  unspoken.spoken.fill(0);
  sheet.stated.forEach((state, name) => {
    const fact = table.factIndex.get(name);
    if (fact === undefined) return;
    stated[count++] = fact;
    states[fact] = state;
    write(table, into, fact, state);
    for (const word of table.wordsOfSeldom[fact]!) unspoken.spoken[word] = 1;
  });
  into.count = count;
  return into;
}

/** A case in which nobody said anything. */
interface SilentCase extends Spans {
  readonly quiet: Quiet;
}

const silent = new WeakMap<Table, Map<Silence, SilentCase>>();

function silentCase(table: Table, silence: Silence): SilentCase {
  const cases = silent.get(table) ?? new Map<Silence, SilentCase>();
  silent.set(table, cases);
  const made = cases.get(silence) ?? newSilentCase(table, silence);
  cases.set(silence, made);
  return made;
}

function newSilentCase(table: Table, silence: Silence): SilentCase {
  const each = table.facts.map((bands) => bandSpan(bands, silentState(bands.spec.name, silence)));
  const spans = {
    first: Uint8Array.from(each, ([first]) => first),
    last: Uint8Array.from(each, ([, last]) => last),
  };
  return { ...spans, quiet: quietWords(table, spans) };
}

function write({ facts }: Table, { first, last }: Spans, fact: number, state: FactState): void {
  const bands = facts[fact]!;
  if (state.kind === 'known') first[fact] = last[fact] = bandOf(bands, state.value);
  else [first[fact], last[fact]] = bandSpan(bands, state);
}
