import { bytesOf, FeatureVectors, type PackedVectors } from './PackedVectors.js';
import { unitVector } from './unitVector.js';

export interface LoadedVectors {
  readonly features: FeatureVectors;
  readonly packed: PackedVectors;
}

let loaded: Promise<LoadedVectors> | undefined;

/** The shipped model, loaded once. */
export function loadVectors(): Promise<LoadedVectors> {
  loaded ??= import('./model/vectors.js').then(({ PACKED }) => ({
    features: new FeatureVectors(PACKED),
    packed: PACKED,
  }));
  return loaded;
}

/** The passages' own vectors as they were shipped, by id. */
export function shippedVectors({ dimensions, passages }: PackedVectors): ReadonlyMap<string, Float32Array> {
  const bytes = bytesOf(passages.vectors);
  return new Map(
    passages.ids.map((id, place) => [
      id,
      unitVector(bytes.subarray(place * dimensions, (place + 1) * dimensions)),
    ]),
  );
}
