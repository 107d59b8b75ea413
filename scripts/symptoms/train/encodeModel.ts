import type { LearnedConcept } from '../../../packages/rules/src/symptoms/learned/LearnedModel.js';
import type { Thresholds } from './calibrate.js';
import type { Learned } from './learn.js';
import { SCALE } from './quantise.js';

export interface Encoded {
  readonly concepts: readonly LearnedConcept[];
  readonly base64: string;
}

/** The bytes that `decodeModel` reads, of the concepts that have a threshold. */
export function encodeModel(model: Learned, thresholds: ReadonlyMap<string, Thresholds>): Encoded {
  const kept = [...model.concepts].flatMap(([concept, { weights, bias }]) => {
    const { holds, asks } = thresholds.get(concept)!;
    if (asks === undefined) return [];
    const from = (threshold: number) => squared((threshold - bias) * SCALE);
    const known: LearnedConcept = {
      concept,
      asksFrom: from(asks),
      ...(holds === undefined ? {} : { holdsFrom: from(holds) }),
    };
    return [{ known, weights }];
  });
  const bytes = bytesOf(
    model.vocabulary,
    kept.map(({ weights }) => weights),
  );
  return { concepts: kept.map(({ known }) => known), base64: Buffer.from(bytes).toString('base64') };
}

/** The reader compares squares, so that it needs no root. */
const squared = (threshold: number) => Math.max(1, Math.ceil(threshold * Math.max(0, threshold)));

/** Features without a weight are kept too: the reader counts them. */
function bytesOf(vocabulary: ReadonlyMap<number, number>, weights: readonly Int8Array[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const [hash, feature] of vocabulary) {
    const owners = weights.flatMap((of, concept) => (of[feature] === 0 ? [] : [concept]));
    bytes.push(...digits(hash - before), ...digits(owners.length));
    for (const owner of owners) bytes.push(owner, weights[owner]![feature]! & 255);
    before = hash;
  }
  return bytes;
}

/** Base 128, low digits first. */
function digits(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...digits(number >>> 7)];
}
