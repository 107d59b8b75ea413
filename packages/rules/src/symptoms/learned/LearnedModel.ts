/** One concept as the model knows it. A score is compared as its square, in integers: `score² ≥ from × features`. */
export interface LearnedConcept {
  readonly concept: string;
  /** From here on it is likely enough to count; absent where left-out writers never reached nine in ten right. */
  readonly holdsFrom?: number;
  /** From here on it is asked about. */
  readonly asksFrom: number;
}

/** Weights by feature: those of feature `f` are `starts[f]` to `starts[f + 1]` of `owners` (concepts) and `weights`. */
export interface LearnedModel {
  readonly concepts: readonly LearnedConcept[];
  readonly features: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly owners: Uint8Array;
  readonly weights: Int8Array;
}
