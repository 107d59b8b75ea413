import type { FactValue } from '../facts/FactState.js';
import { FACT_BY_NAME } from '../facts/registry.js';
import type { Test } from '../pack/condition.js';

/** Values of a fact among which its tests can tell: every word of a choice, each number and its neighbours. */
export function valuesFor(fact: string, tests: readonly Test[]): readonly FactValue[] {
  const spec = FACT_BY_NAME.get(fact)!;
  if (spec.kind === 'flag') return [true, false];
  if (spec.kind === 'choice') return spec.choices!;
  const step = /^(probability|top1)\./.test(fact) ? 0.01 : 1;
  const near = tests.flatMap(({ value }) => [Number(value), Number(value) + step, Number(value) - step]);
  return [...new Set(near.map((value) => Math.round(value * 100) / 100))];
}

export function holds({ op, value }: Test, actual: FactValue): boolean {
  return {
    '==': actual === value,
    '!=': actual !== value,
    '>=': actual >= value,
    '<=': actual <= value,
    '>': actual > value,
    '<': actual < value,
  }[op];
}
