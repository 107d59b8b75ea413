import { FACT_BY_NAME } from '../facts/registry.js';

type Range = readonly [least: number, most: number];

/** The numbers that a fact can be, so that 20 is not written for 0.20. */
export function factRange(fact: string): Range {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = FACT_BY_NAME.get(fact) ?? {};
  return [least, most];
}
