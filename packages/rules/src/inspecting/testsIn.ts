import type { Rule } from '../pack/RuleBook.js';
import type { WhenNode } from '../pack/schema.js';

export type When = Rule['when'];
/** A condition or a test inside one. */
export type Node = WhenNode | string;

/** One test of a condition as its author wrote it, and the way down to it. */
export interface WrittenTest {
  readonly expression: string;
  readonly path: readonly (string | number)[];
}

/** A rule that rests on nothing about the person. */
export const isAlways = (when: Node): boolean => when === 'always';

/** Every test of a condition, in reading order. */
export function testsIn(node: Node, path: readonly (string | number)[] = []): WrittenTest[] {
  if (path.length === 0 && isAlways(node)) return [];
  if (typeof node === 'string') return [{ expression: node, path }];
  return (['all', 'any', 'none'] as const).flatMap((join) =>
    (node[join] ?? []).flatMap((child, index) => testsIn(child, [...path, join, index])),
  );
}

/** How many conjunctions a condition is when it is written out: what the table has to hold. */
export function conjunctionsIn(node: Node, negated = false): number {
  if (typeof node === 'string') return 1;
  const parts = [
    ...(node.all ? [joined(node.all, !negated, negated)] : []),
    ...(node.any ? [joined(node.any, negated, negated)] : []),
    ...(node.none ? [joined(node.none, !negated, !negated)] : []),
  ];
  return negated ? sum(parts) : product(parts);
}

const joined = (nodes: readonly Node[], every: boolean, negated: boolean) => {
  const counts = nodes.map((node) => conjunctionsIn(node, negated));
  return every ? product(counts) : sum(counts);
};
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const product = (counts: readonly number[]) => counts.reduce((a, b) => a * b, 1);
