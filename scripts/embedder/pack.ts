import { createHash } from 'node:crypto';
import { embedPassage } from '../../packages/rag/src/embedder/embedText.js';
import {
  BUCKETS,
  bucketOf,
  FeatureVectors,
  LARGEST_STEP,
  lowOf,
  type PackedVectors,
} from '../../packages/rag/src/embedder/PackedVectors.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import type { Learned } from './learn.js';

const LARGEST_BYTE = 127;
/** Components beyond this share of all are cut off, so that few steps tell the rest apart (chosen on the development questions). */
const UNCUT = 0.95;

/** The learned vectors in steps of half a byte, and with them the vectors of the corpus as bytes. */
export function pack(
  { dimensions, features }: Learned,
  vocabulary: ReadonlyMap<number, number>,
): PackedVectors {
  const scale = LARGEST_STEP / largest(features);
  const buckets = Array.from({ length: BUCKETS }, () => [] as number[]);
  for (const [hash, feature] of vocabulary) {
    const low = lowOf(hash);
    const vector = features.subarray(feature * dimensions, (feature + 1) * dimensions);
    buckets[bucketOf(hash)]!.push(low & 255, low >>> 8, ...halves(stepsFrom(vector, scale, LARGEST_STEP)));
  }
  const packed = buckets.map((bytes) => Buffer.from(bytes).toString('base64'));
  return sealed({ dimensions, buckets: packed });
}

function largest(values: Float64Array): number {
  const sizes = values.map((value) => Math.abs(value)).sort();
  return sizes[Math.floor(sizes.length * UNCUT)]!;
}

const stepsFrom = (vector: ArrayLike<number>, scale: number, most: number): number[] =>
  Array.from(vector, (value) => Math.max(-most, Math.min(most, Math.round(value * scale))));

/** Two steps to a byte, the first in its high half. */
function halves(steps: readonly number[]): number[] {
  return Array.from(
    { length: steps.length / 2 },
    (_, pair) => ((steps[pair * 2]! & 15) << 4) | (steps[pair * 2 + 1]! & 15),
  );
}

function sealed(model: Pick<PackedVectors, 'dimensions' | 'buckets'>): PackedVectors {
  const vectors = new FeatureVectors(model);
  const bytes = corpus.passages.flatMap((passage) =>
    stepsFrom(embedPassage(vectors, passage), LARGEST_BYTE, LARGEST_BYTE),
  );
  const passages = {
    corpus: corpus.sha256,
    ids: corpus.passages.map(({ id }) => id),
    vectors: Buffer.from(bytes.map((step) => step & 255)).toString('base64'),
  };
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ ...model, passages }))
    .digest('hex');
  return { ...model, passages, sha256 };
}
