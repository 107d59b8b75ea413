import { bytesOf } from '../embedder/PackedVectors.js';
import { unitVector } from '../embedder/unitVector.js';

/** The profiles whose classes people describe in words. */
export const OPINION_PROFILES = ['face', 'lesion'] as const;
export type OpinionProfile = (typeof OPINION_PROFILES)[number];

/** What tells nothing about a class is described too, so that such words are nearest to it. */
export const NOTHING = 'none';

/** A vector for each class as it is shipped: signed bytes, in base64, made of how people describe it. */
export interface PackedClasses {
  /** The embedder's own: under another the vectors mean nothing. */
  readonly embedder: string;
  readonly profiles: Readonly<
    Record<OpinionProfile, { readonly classes: readonly string[]; readonly vectors: string }>
  >;
}

export interface ClassVector {
  /** A code of the profile, or `none`. */
  readonly code: string;
  /** Of length one. */
  readonly vector: Float32Array;
}

export function unpackClasses({ profiles }: PackedClasses, profile: OpinionProfile): readonly ClassVector[] {
  const { classes, vectors } = profiles[profile];
  const bytes = bytesOf(vectors);
  const dimensions = bytes.length / classes.length;
  return classes.map((code, place) => ({
    code,
    vector: unitVector(bytes.subarray(place * dimensions, (place + 1) * dimensions)),
  }));
}
