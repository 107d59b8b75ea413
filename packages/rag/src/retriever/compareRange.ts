import type { Range } from '@skin-advise/core';
import type { Comparison } from './readToken.js';

/** Whether a number known only as a range passes a comparison; `undefined` where part of the range does. */
export function compareRange(range: Range, is: Comparison, than: number): boolean | undefined {
  const { min, max = Number.POSITIVE_INFINITY } = range;
  const passes = {
    '<': (n: number) => n < than,
    '<=': (n: number) => n <= than,
    '>': (n: number) => n > than,
    '>=': (n: number) => n >= than,
  }[is];
  const low = passes(min);
  return low === passes(max) ? low : undefined;
}
