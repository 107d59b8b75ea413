import type { Separator } from './separate.js';

/** A learned concept as it is shipped: weights in 64ths, the strongest of them only. */
export interface Quantised {
  /** By feature; nought where none is kept. */
  readonly weights: Int8Array;
  readonly bias: number;
}

export const SCALE = 64;
const LARGEST = 127;
/** Weights kept per concept; the rest together move hardly a decision. */
const MOST_WEIGHTS = 2000;

export function quantise({ weights, bias }: Separator): Quantised {
  const rounded = Int8Array.from(weights, (weight) => clamp(Math.round(weight * SCALE)));
  const strengths = rounded.map(Math.abs).sort().reverse();
  const least = Math.max(1, strengths[MOST_WEIGHTS - 1] ?? 1);
  return { weights: rounded.map((weight) => (Math.abs(weight) >= least ? weight : 0)), bias };
}

const clamp = (weight: number) => Math.max(-LARGEST, Math.min(LARGEST, weight));
