import { PROFILES, type Profile } from '@skin-advise/core';
import { compileEngine } from '../../../packages/rules/src/deciding/compileEngine.js';
import { fireFacts, type NamedFacts } from '../../../packages/rules/src/deciding/decideFacts.js';
import type { Engine } from '../../../packages/rules/src/deciding/Engine.js';
import type { RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';
import { factsOf } from '../../../packages/rules/src/table/RowTable.js';
import { type Way, waysOf } from './edges.js';

/** A way to fire whose edge is not where its rule says, or that no case shows. */
export interface Fault {
  readonly rule: string;
  readonly why: string;
  readonly profile?: Profile;
  readonly facts?: NamedFacts;
}

export interface BoundaryCoverage {
  /** Ways to fire per rule, in rule order. */
  readonly ways: ReadonlyMap<string, number>;
  /** Generated cases per rule, in all profiles. */
  readonly cases: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** Fires every generated case: each way of each rule holds inside, and not through that way outside by one fact. */
export function boundaryCoverage(book: RuleBook): BoundaryCoverage {
  const ways = new Map<string, number>();
  const cases = new Map<string, number>();
  const shown = new Set<string>();
  const faults: Fault[] = [];
  for (const profile of PROFILES) {
    const engine = compileEngine(book, profile);
    const { rules, rowStart } = engine.table;
    for (const [at, { id }] of rules.entries()) ways.set(id, rowStart[at + 1]! - rowStart[at]!);
    for (const way of waysOf(book, profile, engine.table)) {
      shown.add(`${way.rule} ${way.nth}`);
      cases.set(way.rule, (cases.get(way.rule) ?? 0) + 1 + way.outside.length);
      faults.push(...faultsOf(engine, profile, way));
    }
  }
  return { ways, cases, faults: [...faults, ...neverInside(ways, shown)] };
}

function faultsOf(engine: Engine, profile: Profile, way: Way): Fault[] {
  const { table } = engine;
  const fault = (why: string, facts: NamedFacts): Fault => ({ rule: way.rule, why, profile, facts });
  const inside = fireFacts(engine, profile, way.inside);
  const rule = table.ruleOf[way.row]!;
  const misses =
    isCertain(inside.certain, way.row) && inside.hasFired[rule] === 1
      ? []
      : [fault('does not fire inside', way.inside)];
  const leaks = way.outside
    .filter(({ facts }) => isCertain(fireFacts(engine, profile, facts).certain, way.row))
    .map(({ fact, facts }) => fault(`fires outside by ${fact}`, facts));
  const beside = new Set(way.outside.map(({ fact }) => fact));
  const bare = [...factsOf(table, way.row)]
    .map((fact) => table.facts[fact]!.spec.name)
    .filter((fact) => !beside.has(fact))
    .map((fact) => fault(`has no case outside by ${fact}`, way.inside));
  return [...misses, ...leaks, ...bare];
}

const isCertain = (rows: Int32Array, row: number) => ((rows[row >> 5]! >>> (row & 31)) & 1) === 1;

function neverInside(ways: ReadonlyMap<string, number>, shown: ReadonlySet<string>): Fault[] {
  return [...ways].flatMap(([rule, count]) =>
    Array.from({ length: count }, (_, nth) => nth)
      .filter((nth) => !shown.has(`${rule} ${nth}`))
      .map((nth) => ({ rule, why: `no case lies inside its way ${nth + 1}` })),
  );
}
