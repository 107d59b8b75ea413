import type { FeatureTable } from './FeatureTable.js';
import type { Scratch } from './Scratch.js';

/** One concept as the model knows it. A score is compared as its square, in integers: `score² ≥ from × features`. */
export interface LearnedConcept {
  readonly concept: string;
  /** From here on it is likely enough to count; absent where left-out writers never reached nine in ten right. */
  readonly holdsFrom?: number;
  /** From here on it is asked about. */
  readonly asksFrom: number;
  /** Below this, a pattern that speaks of it is wrong more often than not: it is asked about too. Red flags only. */
  readonly doubtsBelow?: number;
}

/** A model as it is shipped. */
export interface PackedModel {
  /** How many features there are, and how many weights. */
  readonly features: number;
  readonly entries: number;
  /** Base64 by bucket: features whose hashes share their high bits. */
  readonly buckets: readonly string[];
}

/** Hashes are below two to this power: with some ten thousand features few of them collide. */
export const HASH_BITS = 22;
/** So few features share a bucket that a text needs a small part of the model. */
const BUCKET_BITS = 10;
export const BUCKETS = 1 << BUCKET_BITS;
const LOW_BITS = HASH_BITS - BUCKET_BITS;
export const bucketOf = (hash: number) => hash >>> LOW_BITS;
export const firstOf = (bucket: number) => bucket << LOW_BITS;

export interface LearnedModel {
  readonly concepts: readonly LearnedConcept[];
  /** How many features there are. */
  readonly features: number;
  /** The number of a feature; -1 where the model knows none. */
  featureOf(hash: number): number;
  readonly table: FeatureTable;
  /** Concept in the low byte, signed weight in the high one: one look in the innermost loop. */
  readonly entries: Int16Array;
  readonly scratch: Scratch;
}

export const conceptOf = (entry: number) => entry & 255;
export const weightOf = (entry: number) => entry >> 8;
