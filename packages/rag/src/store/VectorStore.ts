/** What is stored beside a vector and can be filtered by. */
export type MetadataValue = string | number | boolean | readonly string[];
export type Metadata = Readonly<Record<string, MetadataValue>>;

export interface VectorRecord {
  readonly id: string;
  /** Of length one. Noughts, which nothing finds, may be refused: `bad_vector`. */
  readonly vector: Float32Array;
  readonly metadata: Metadata;
}

/** Every field must hold one of these values; a field that holds a list must share one with them. */
export type Filter = Readonly<Record<string, { readonly in: readonly (string | number | boolean)[] }>>;

export interface Match {
  readonly id: string;
  /** Cosine, -1 to 1; higher is better. */
  readonly score: number;
  readonly metadata: Metadata;
}

export interface StoreQuery {
  readonly vector: Float32Array;
  readonly top: number;
  readonly filter?: Filter;
  readonly signal?: AbortSignal;
}

export interface StoreStats {
  readonly count: number;
  readonly dimensions: number;
  /** Of the embedder that made the vectors. */
  readonly fingerprint: string;
}

/** Vectors with what is known of them, wherever they are kept. */
export interface VectorStore {
  /** Adds records; one whose id is there already replaces it. All of them or none. */
  upsert(records: readonly VectorRecord[], signal?: AbortSignal): Promise<void>;
  /** The nearest, the best first; ties by id. */
  query(query: StoreQuery): Promise<readonly Match[]>;
  /** Ids that are not there are passed over. */
  delete(ids: readonly string[], signal?: AbortSignal): Promise<void>;
  stats(signal?: AbortSignal): Promise<StoreStats>;
}
