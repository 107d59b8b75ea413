import { createHash } from 'node:crypto';
import { embedPassage } from '../../packages/rag/src/embedder/embedText.js';
import {
  BUCKETS,
  bucketOf,
  FeatureVectors,
  lowOf,
  type PackedVectors,
} from '../../packages/rag/src/embedder/PackedVectors.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import type { Learned } from './learn.js';

const LARGEST = 127;

/** The learned vectors as signed bytes, and with them the vectors of the corpus. */
export function pack(
  { dimensions, features }: Learned,
  vocabulary: ReadonlyMap<number, number>,
): PackedVectors {
  const scale = LARGEST / largest(features);
  const buckets = Array.from({ length: BUCKETS }, () => [] as number[]);
  for (const [hash, feature] of vocabulary) {
    const low = lowOf(hash);
    const vector = features.subarray(feature * dimensions, (feature + 1) * dimensions);
    buckets[bucketOf(hash)]!.push(low & 255, low >>> 8, ...bytesFrom(vector, scale));
  }
  const packed = buckets.map((bytes) => Buffer.from(bytes).toString('base64'));
  return sealed({ dimensions, buckets: packed });
}

/** The greatest component but for one in a thousand, which are cut: a few outliers would leave the rest no steps. */
function largest(values: Float64Array): number {
  const sizes = values.map((value) => Math.abs(value)).sort();
  return sizes[Math.floor(sizes.length * 0.999)]!;
}

const bytesFrom = (vector: ArrayLike<number>, scale: number): number[] =>
  Array.from(vector, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale))) & 255);

function sealed(model: Pick<PackedVectors, 'dimensions' | 'buckets'>): PackedVectors {
  const vectors = new FeatureVectors({
    ...model,
    passages: { corpus: '', ids: [], vectors: '' },
    sha256: '',
  });
  const bytes = corpus.passages.flatMap((passage) => bytesFrom(embedPassage(vectors, passage), LARGEST));
  const passages = {
    corpus: corpus.sha256,
    ids: corpus.passages.map(({ id }) => id),
    vectors: Buffer.from(bytes).toString('base64'),
  };
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ ...model, passages }))
    .digest('hex');
  return { ...model, passages, sha256 };
}
