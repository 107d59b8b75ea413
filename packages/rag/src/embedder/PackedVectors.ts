import { HASH_BITS } from './features.js';

/** A trained model as it is shipped: a signed byte per dimension and feature. */
export interface PackedVectors {
  readonly dimensions: number;
  /** Base64 by bucket: features whose hashes share their high bits. Per feature its hash's low bits (two bytes), then its vector. */
  readonly buckets: readonly string[];
  /** The vectors of the passages of the built-in corpus, for as long as it is the one they were made of. */
  readonly passages: { readonly corpus: string; readonly ids: readonly string[]; readonly vectors: string };
  /** Of all that precedes. */
  readonly sha256: string;
}

/** So few features share a bucket that a question needs a small part of the model. */
const BUCKET_BITS = 10;
export const BUCKETS = 1 << BUCKET_BITS;
export const LOW_BITS = HASH_BITS - BUCKET_BITS;
export const bucketOf = (hash: number) => hash >>> LOW_BITS;
export const lowOf = (hash: number) => hash & ((1 << LOW_BITS) - 1);

/** The vector of each feature, unpacked bucket by bucket as texts need it. */
export class FeatureVectors {
  readonly dimensions: number;
  readonly #buckets: readonly string[];
  readonly #unpacked = new Map<number, Int8Array>();
  readonly #width: number;

  constructor({ dimensions, buckets }: PackedVectors) {
    this.dimensions = dimensions;
    this.#buckets = buckets;
    this.#width = dimensions + 2;
  }

  /** Adds the vector of a feature to sums; says whether there is one. */
  addTo(sums: Int32Array, hash: number): boolean {
    const bytes = this.#bucket(bucketOf(hash));
    const low = lowOf(hash);
    for (let at = 0; at < bytes.length; at += this.#width) {
      if (((bytes[at]! & 255) | ((bytes[at + 1]! & 255) << 8)) !== low) continue;
      for (let d = 0; d < this.dimensions; d += 1) sums[d]! += bytes[at + 2 + d]!;
      return true;
    }
    return false;
  }

  #bucket(number: number): Int8Array {
    const known = this.#unpacked.get(number);
    if (known) return known;
    const bytes = bytesOf(this.#buckets[number]!);
    this.#unpacked.set(number, bytes);
    return bytes;
  }
}

export function bytesOf(base64: string): Int8Array {
  const binary = atob(base64);
  return Int8Array.from(binary, (char) => char.charCodeAt(0));
}
