/** One concept as the model knows it. A score is compared as its square, in integers: `score² ≥ from × features`. */
export interface LearnedConcept {
  readonly concept: string;
  /** From here on it is likely enough to count; absent where left-out writers never reached nine in ten right. */
  readonly holdsFrom?: number;
  /** From here on it is asked about. */
  readonly asksFrom: number;
}

/** Weights by feature: those of feature `f` are `starts[f]` to `starts[f + 1]` of `entries`. */
export interface LearnedModel {
  readonly concepts: readonly LearnedConcept[];
  readonly features: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  /** Concept in the low byte, signed weight in the high one: one look in the innermost loop. */
  readonly entries: Int16Array;
}

export const conceptOf = (entry: number) => entry & 255;
export const weightOf = (entry: number) => entry >> 8;
