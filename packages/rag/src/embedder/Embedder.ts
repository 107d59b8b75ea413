/** A query is what a person types, a passage is what is to be found; some models want to be told which. */
export type TextKind = 'query' | 'passage';

export interface EmbedOptions {
  readonly kind: TextKind;
  readonly signal?: AbortSignal;
}

/** Turns texts into vectors of length one, so that their dot product is their cosine, from -1 to 1. */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  /** Changes when the same text would get another vector: an index made under another fingerprint is of no use. */
  readonly fingerprint: string;
  /**
   * A cosine below this is chance, -1 to 1. Models differ: of some, any two texts have 0.8. Where nobody has measured it,
   * a passage is held related if it stands out from the others.
   */
  readonly chance?: number;
  /** One vector per text, in their order. A text of which the model knows nothing gets a vector of noughts. */
  embed(texts: readonly string[], options: EmbedOptions): Promise<readonly Float32Array[]>;
}
