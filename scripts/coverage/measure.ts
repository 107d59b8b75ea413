import { BOOK } from '../../packages/rules/src/generated/book.js';
import { type BoundaryCoverage, boundaryCoverage, type Fault } from './boundary/boundaryCoverage.js';
import { boundarySnapshot, readSnapshot } from './boundary/snapshot.js';
import { allCases } from './hand/allCases.js';
import type { HandCase } from './hand/HandCase.js';
import { type HandCoverage, handCoverage } from './hand/handCoverage.js';

/** Counts of one pack, or of all. */
export interface Counts {
  readonly rules: number;
  /** Rules that fire in a case written by hand. */
  readonly fired: number;
  /** Rules of which a case written by hand asks for what they do. */
  readonly held: number;
  readonly ways: number;
  readonly boundaryCases: number;
  /** Rules with an edge that is not where they say. */
  readonly faulty: number;
}

/** A rule that no case holds, and in how many it fires all the same. */
export interface Unheld {
  readonly rule: string;
  readonly kind: string;
  readonly fires: number;
}

export interface Coverage {
  readonly packs: readonly (Counts & { readonly pack: string })[];
  readonly total: Counts;
  /** Cases written by hand, per file. */
  readonly handCases: Readonly<Record<string, number>>;
  readonly unheld: readonly Unheld[];
  readonly faults: readonly Fault[];
  readonly snapshot: 'up to date' | 'out of date';
}

/** @param only packs to measure; all of them if none is named */
export async function measure(only: readonly string[] = []): Promise<Coverage> {
  const cases = await allCases();
  const hand = handCoverage(cases);
  const boundary = boundaryCoverage(BOOK);
  const packs = BOOK.packs.filter(({ id }) => only.length === 0 || only.includes(id));
  const rules = packs.flatMap((pack) => pack.rules);
  const ids = new Set(rules.map(({ id }) => id));
  return {
    packs: packs.map((pack) => ({ pack: pack.id, ...count(pack.rules, hand, boundary) })),
    total: count(rules, hand, boundary),
    handCases: perFile(cases),
    unheld: rules
      .filter(({ id }) => !hand.held.has(id))
      .map(({ id, kind }) => ({ rule: id, kind, fires: hand.fired.get(id) ?? 0 })),
    faults: boundary.faults.filter(({ rule }) => ids.has(rule)),
    snapshot: boundarySnapshot(BOOK) === readSnapshot() ? 'up to date' : 'out of date',
  };
}

function count(rules: readonly { id: string }[], hand: HandCoverage, boundary: BoundaryCoverage): Counts {
  const faulty = new Set(boundary.faults.map(({ rule }) => rule));
  const where = (has: (id: string) => boolean) => rules.filter(({ id }) => has(id)).length;
  const sum = (of: ReadonlyMap<string, number>) => rules.reduce((all, { id }) => all + (of.get(id) ?? 0), 0);
  return {
    rules: rules.length,
    fired: where((id) => hand.fired.has(id)),
    held: where((id) => hand.held.has(id)),
    ways: sum(boundary.ways),
    boundaryCases: sum(boundary.cases),
    faulty: where((id) => faulty.has(id)),
  };
}

function perFile(cases: readonly HandCase[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { file } of cases) counts[file] = (counts[file] ?? 0) + 1;
  return counts;
}
