import { parseTest, type Test } from '../pack/condition.js';
import type { WhenNode } from '../pack/schema.js';

/** A conjunction of tests; a rule is a union of such rows. */
export type Row = readonly Test[];

const OPPOSITE: Readonly<Record<Test['op'], Test['op']>> = {
  '==': '!=',
  '!=': '==',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '>': '<=',
};

/** Rewrites a condition as a union of conjunctions, so that one table of bitsets can hold it. */
export function normalForm(node: WhenNode | string, negated = false): Row[] {
  if (node === 'always') return negated ? [] : [[]];
  if (typeof node === 'string') {
    const test = parseTest(node);
    return [[negated ? { ...test, op: OPPOSITE[test.op] } : test]];
  }
  const parts = [
    ...(node.all ? [combine(node.all, 'and', negated)] : []),
    ...(node.any ? [combine(node.any, 'or', negated)] : []),
    ...(node.none ? [combine(node.none, 'or', !negated)] : []),
  ];
  return negated ? parts.flat() : product(parts);
}

/** De Morgan: a negated "and" is an "or" of the negations. */
function combine(nodes: readonly (string | WhenNode)[], join: 'and' | 'or', negated: boolean): Row[] {
  const parts = nodes.map((node) => normalForm(node, negated));
  return (join === 'and') === negated ? parts.flat() : product(parts);
}

function product(parts: readonly Row[][]): Row[] {
  return parts.reduce<Row[]>(
    (rows, part) => rows.flatMap((row) => part.map((more) => [...row, ...more])),
    [[]],
  );
}
