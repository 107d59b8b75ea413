import {
  BUCKETS,
  bucketOf,
  firstOf,
  type LearnedConcept,
  type PackedModel,
} from '../../../packages/rules/src/symptoms/learned/LearnedModel.js';
import { RED_FLAGS } from '../score.js';
import type { Thresholds } from './calibrate.js';
import type { Learned } from './learn.js';
import { SCALE } from './quantise.js';

export interface Encoded {
  readonly concepts: readonly LearnedConcept[];
  readonly packed: PackedModel;
}

/** The bytes that `decodeModel` reads, of the concepts that have a threshold. */
export function encodeModel(model: Learned, thresholds: ReadonlyMap<string, Thresholds>): Encoded {
  const kept = [...model.concepts].flatMap(([concept, { weights, bias }]) => {
    const { holds, asks, doubts } = thresholds.get(concept)!;
    if (asks === undefined) return [];
    const from = (threshold: number) => squared((threshold - bias) * SCALE);
    const known: LearnedConcept = {
      concept,
      asksFrom: from(asks),
      ...(holds === undefined ? {} : { holdsFrom: from(holds) }),
      // The reader takes a sum below nought for nought, so that no score lies below the bias.
      ...(doubts !== undefined && doubts > bias && RED_FLAGS.has(concept)
        ? { doubtsBelow: from(doubts) }
        : {}),
    };
    return [{ known, weights }];
  });
  const weights = kept.map((one) => one.weights);
  return { concepts: kept.map(({ known }) => known), packed: pack(model.vocabulary, weights) };
}

/** The reader compares squares, so that it needs no root. */
const squared = (threshold: number) => Math.max(1, Math.ceil(threshold * Math.max(0, threshold)));

/** Features without a weight are kept too: the reader counts them. */
function pack(vocabulary: ReadonlyMap<number, number>, weights: readonly Int8Array[]): PackedModel {
  const buckets = Array.from({ length: BUCKETS }, () => ({ bytes: [] as number[], last: 0 }));
  buckets.forEach((bucket, index) => {
    bucket.last = firstOf(index);
  });
  let entries = 0;
  for (const [hash, feature] of vocabulary) {
    const bucket = buckets[bucketOf(hash)]!;
    const owners = weights.flatMap((of, concept) => (of[feature] === 0 ? [] : [concept]));
    bucket.bytes.push(...digits(hash - bucket.last), ...digits(owners.length));
    for (const owner of owners) bucket.bytes.push(owner, weights[owner]![feature]! & 255);
    bucket.last = hash;
    entries += owners.length;
  }
  const base64 = buckets.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  return { features: vocabulary.size, entries, buckets: base64 };
}

/** Base 128, low digits first. */
function digits(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...digits(number >>> 7)];
}
