/** Where a model is loaded from, and how long that may take. */
export interface LoadOptions {
  /** Folder of downloads. Default: that of the operating system, below `skin-advise/models`. */
  readonly cacheDir?: string;
  /** A folder that holds the model itself: `config.json`, `tokenizer.json`, `onnx/…`. Nothing is downloaded then. */
  readonly localPath?: string;
  /** Only what has been downloaded before. */
  readonly offline?: boolean;
  /**
   * A commit of the export. Of `localPath` any name that tells its files apart from other versions; without one they are
   * hashed.
   */
  readonly revision?: string;
  /** Milliseconds for loading, a download included; 900,000 by default. */
  readonly loadTimeoutMs?: number;
  /** Threads for one call of the engine. Default: as many as it likes. */
  readonly threads?: number;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Bytes of one file of a download; `total` is 0 where the server does not say. */
export interface LoadProgress {
  readonly file: string;
  readonly loaded: number;
  readonly total: number;
}

export const LOAD_TIMEOUT_MS = 900_000;
