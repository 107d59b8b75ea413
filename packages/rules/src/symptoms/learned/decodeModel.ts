import type { LearnedConcept, LearnedModel } from './LearnedModel.js';

/**
 * Bytes → model. Per feature, in the order of their hashes: what its hash adds to the one before and how many weights it
 * has (both as base-128 numbers, low digits first), then a byte for the concept and a signed byte for the weight of each.
 */
export function decodeModel(concepts: readonly LearnedConcept[], base64: string): LearnedModel {
  const binary = atob(base64);
  const features = new Map<number, number>();
  const starts: number[] = [0];
  const entries = new Int16Array(binary.length >> 1);
  let at = 0;
  let hash = 0;
  let count = 0;
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
    features.set(hash, features.size);
    for (let left = number(); left > 0; left -= 1, at += 2)
      entries[count++] = binary.charCodeAt(at) | (binary.charCodeAt(at + 1) << 8);
    starts.push(count);
  }
  return { concepts, features, starts: Int32Array.from(starts), entries: entries.slice(0, count) };
}
