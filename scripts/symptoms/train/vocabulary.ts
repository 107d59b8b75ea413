import { squareRoot } from '../../../packages/rag/src/embedder/unitVector.js';
import type { Example } from './examples.js';

/** One writer's wording is no sign: a feature must come from so many. */
const LEAST_WRITERS = 2;

/** The features worth a weight, numbered in the order of their hashes. */
export function vocabularyOf(examples: readonly Example[]): Map<number, number> {
  const writers = new Map<number, Set<string>>();
  for (const { writer, windows } of examples)
    for (const window of windows)
      for (const feature of window) {
        const by = writers.get(feature);
        if (by) by.add(writer);
        else writers.set(feature, new Set([writer]));
      }
  const kept = [...writers].filter(([, by]) => by.size >= LEAST_WRITERS).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, index) => [feature, index]));
}

/** A window as the machine learns from it: its known features, each of value `1 / √n`, so that its length is one. */
export interface Row {
  readonly features: Int32Array;
  readonly value: number;
}

export function toRow(vocabulary: ReadonlyMap<number, number>, window: readonly number[]): Row {
  const known = window.flatMap((feature) => vocabulary.get(feature) ?? []);
  return { features: Int32Array.from(known), value: known.length === 0 ? 0 : 1 / squareRoot(known.length) };
}
