/** Reads question and passage together: slower and sharper than comparing vectors, so it looks at the first few only. */
export interface Reranker {
  /** Model and version, for provenance. */
  readonly id: string;
  /** One score per passage, in their order; higher is better. */
  rerank(
    query: string,
    passages: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly number[]>;
}
