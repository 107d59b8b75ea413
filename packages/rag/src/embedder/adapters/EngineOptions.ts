/** What an embedder of another library does not say of itself. */
export interface EngineOptions {
  /** As shown in errors and in the provenance of an advice. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Must change when the same text would get another vector. Default: `id` and dimensions, so state it yourself if the
   * model behind one id may change.
   */
  readonly fingerprint?: string;
  /** A cosine below this is chance (`Embedder.chance`). */
  readonly chance?: number;
  /** Milliseconds for one call of the engine; 30,000 by default. */
  readonly timeoutMs?: number;
}

export const CALL_TIMEOUT_MS = 30_000;
