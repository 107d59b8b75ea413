import type { Quantity, QuantityKind } from './Quantity.js';

export type Range = readonly [number, number];

/** A quantity whose lower end comes first, whichever way it was written. */
export function quantity(
  kind: QuantityKind,
  range: Range,
  written: Range,
  start: number,
  end: number,
): Quantity {
  const [low, high] = range[0] <= range[1] ? range : [range[1], range[0]];
  return { kind, low, high, span: [start, end], written };
}
