import { FeatureTable } from './FeatureTable.js';
import {
  bucketOf,
  firstOf,
  type LearnedConcept,
  type LearnedModel,
  type PackedModel,
} from './LearnedModel.js';
import { Scratch } from './Scratch.js';

/**
 * A model that is unpacked as texts need it, bucket by bucket. Per feature, in the order of their hashes: what its hash adds to
 * the one before and how many weights it has (both as base-128 numbers, low digits first), then a byte for the concept and a
 * signed byte for the weight of each.
 */
export function decodeModel(concepts: readonly LearnedConcept[], packed: PackedModel): LearnedModel {
  const table = new FeatureTable(packed.features);
  const entries = new Int16Array(packed.entries);
  const waiting: (string | undefined)[] = [...packed.buckets];
  let count = 0;
  const unpack = (bucket: number, base64: string) => {
    waiting[bucket] = undefined;
    eachFeatureIn(base64, firstOf(bucket), (hash, weights) => {
      for (let at = 0; at < weights.length; at += 2)
        entries[count++] = weights.charCodeAt(at) | (weights.charCodeAt(at + 1) << 8);
      table.add(hash, count);
    });
  };
  return {
    concepts,
    features: packed.features,
    featureOf(hash) {
      const bucket = bucketOf(hash);
      const base64 = waiting[bucket];
      if (base64 !== undefined) unpack(bucket, base64);
      return table.find(hash);
    },
    table,
    entries,
    scratch: new Scratch(concepts.length),
  };
}

/** @param visit gets two characters per weight: its concept and the weight */
function eachFeatureIn(base64: string, first: number, visit: (hash: number, weights: string) => void): void {
  const binary = atob(base64);
  let at = 0;
  let hash = first;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = binary.charCodeAt(at++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < binary.length) {
    hash += number();
    const end = number() * 2 + at;
    visit(hash, binary.slice(at, end));
    at = end;
  }
}
