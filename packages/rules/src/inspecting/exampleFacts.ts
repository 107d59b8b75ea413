import type { FactValue } from '../facts/FactState.js';
import { FACT_BY_NAME } from '../facts/registry.js';
import { parseTest, type Test } from '../pack/condition.js';
import { factRange } from './factRange.js';
import { isAlways, type Node, type When } from './testsIn.js';

export type ExampleFact = readonly [fact: string, value: FactValue];

/** Something that must hold: a condition, its negation, or one of several lists of such things. */
type Goal = { readonly node: Node; readonly negated: boolean } | { readonly oneOf: readonly Goal[][] };
type Chosen = ReadonlyMap<string, readonly Test[]>;

/**
 * Facts under which a condition holds, the ones first written wherever there is a choice; undefined if nothing can
 * make it hold. The tests must be sound: known facts, values of their kind.
 */
export function exampleFacts(when: When): ExampleFact[] | undefined {
  if (isAlways(when)) return [];
  const chosen = solve([{ node: when, negated: false }], new Map());
  return chosen && [...chosen].map(([fact, tests]) => [fact, valueFor(fact, tests)!]);
}

/** Depth first: a choice that contradicts an earlier one is given up at once. */
function solve([goal, ...rest]: readonly Goal[], chosen: Chosen): Chosen | undefined {
  if (goal === undefined) return chosen;
  if ('oneOf' in goal) {
    for (const way of goal.oneOf) {
      const solved = solve([...way, ...rest], chosen);
      if (solved) return solved;
    }
    return undefined;
  }
  if (typeof goal.node !== 'string') return solve([...goalsOf(goal.node, goal.negated), ...rest], chosen);
  const test = parseTest(goal.node);
  const asked = goal.negated ? { ...test, op: OPPOSITE[test.op] } : test;
  const tests = [...(chosen.get(test.fact) ?? []), asked];
  if (valueFor(test.fact, tests) === undefined) return undefined;
  return solve(rest, new Map([...chosen, [test.fact, tests]]));
}

function goalsOf({ all = [], any, none = [] }: Exclude<Node, string>, negated: boolean): Goal[] {
  const goal = (node: Node, not: boolean): Goal => ({ node, negated: not });
  if (!negated)
    return [
      ...all.map((node) => goal(node, false)),
      ...(any ? [{ oneOf: any.map((node) => [goal(node, false)]) }] : []),
      ...none.map((node) => goal(node, true)),
    ];
  const failing = [
    ...all.map((node) => [goal(node, true)]),
    ...(any ? [any.map((node) => goal(node, true))] : []),
    ...none.map((node) => [goal(node, false)]),
  ];
  return [{ oneOf: failing }];
}

const OPPOSITE: Readonly<Record<Test['op'], Test['op']>> = {
  '==': '!=',
  '!=': '==',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '>': '<=',
};

function valueFor(fact: string, tests: readonly Test[]): FactValue | undefined {
  return candidates(fact, tests).find((value) => tests.every((test) => holds(test, value)));
}

function candidates(fact: string, tests: readonly Test[]): readonly FactValue[] {
  const spec = FACT_BY_NAME.get(fact)!;
  if (spec.kind === 'flag') return [true, false];
  if (spec.kind === 'choice') return spec.choices!;
  return numbersAround(
    fact,
    tests.map(({ value }) => Number(value)),
  );
}

/** The numbers that tests name first, then those between and beyond them. */
function numbersAround(fact: string, named: readonly number[]): number[] {
  const [least, most] = factRange(fact);
  const step = most === 1 ? 0.1 : 1;
  const cuts = [...new Set(named)].sort((a, b) => a - b);
  // Grades and counts have nothing between them.
  const between = FACT_BY_NAME.get(fact)!.whole ? [] : cuts.slice(1).map((cut, at) => (cut + cuts[at]!) / 2);
  const beyond = cuts.flatMap((cut) => [cut + step, cut - step]).map((value) => Number(value.toFixed(2)));
  return [...cuts, ...beyond, ...between, least, most].filter((value) => value >= least && value <= most);
}

function holds({ op, value: asked }: Test, value: FactValue): boolean {
  if (op === '==') return value === asked;
  if (op === '!=') return value !== asked;
  const [a, b] = [Number(value), Number(asked)];
  return { '>=': a >= b, '<=': a <= b, '>': a > b, '<': a < b }[op];
}
