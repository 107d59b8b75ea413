import { HASH_BITS } from './features.js';

/** A trained model as it is shipped: half a byte per dimension and feature, -7 to 7. */
export interface PackedVectors {
  readonly dimensions: number;
  /** Base64 by bucket: features whose hashes share their high bits. Per feature its hash's low bits (two bytes), then its vector, two dimensions to a byte. */
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

/** The largest step of a dimension either way. */
export const LARGEST_STEP = 7;

/** The vector of each feature, unpacked bucket by bucket as texts need it. */
export class FeatureVectors {
  readonly dimensions: number;
  readonly #buckets: readonly string[];
  readonly #unpacked = new Map<number, Bucket>();

  constructor({ dimensions, buckets }: Pick<PackedVectors, 'dimensions' | 'buckets'>) {
    this.dimensions = dimensions;
    this.#buckets = buckets;
  }

  /** Adds the vector of a feature to sums; says whether there is one. */
  addTo(sums: Int32Array, hash: number): boolean {
    const { lows, steps } = this.#bucket(bucketOf(hash));
    const feature = lows.indexOf(lowOf(hash));
    if (feature < 0) return false;
    const from = feature * this.dimensions;
    for (let d = 0; d < this.dimensions; d += 1) sums[d]! += steps[from + d]!;
    return true;
  }

  #bucket(number: number): Bucket {
    const known = this.#unpacked.get(number);
    if (known) return known;
    const bucket = unpack(bytesOf(this.#buckets[number]!), this.dimensions);
    this.#unpacked.set(number, bucket);
    return bucket;
  }
}

/** Features of one bucket: the low bits of their hashes, and their vectors one after the other. */
interface Bucket {
  readonly lows: Uint16Array;
  readonly steps: Int8Array;
}

function unpack(bytes: Int8Array, dimensions: number): Bucket {
  const width = dimensions / 2 + 2;
  const features = bytes.length / width;
  const lows = new Uint16Array(features);
  const steps = new Int8Array(features * dimensions);
  for (let feature = 0; feature < features; feature += 1) {
    const from = feature * width;
    lows[feature] = (bytes[from]! & 255) | ((bytes[from + 1]! & 255) << 8);
    for (let pair = 0; pair < dimensions / 2; pair += 1) {
      const byte = bytes[from + 2 + pair]!;
      steps[feature * dimensions + pair * 2] = byte >> 4;
      steps[feature * dimensions + pair * 2 + 1] = (byte << 28) >> 28;
    }
  }
  return { lows, steps };
}

export function bytesOf(base64: string): Int8Array {
  const binary = atob(base64);
  return Int8Array.from(binary, (char) => char.charCodeAt(0));
}
