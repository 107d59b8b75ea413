/** Where a Pinecone store is, and how patiently it is asked. What is left out is read from the environment, where that says it. */
export interface PineconeStoreOptions {
  /** Default: `PINECONE_API_KEY`. It appears in no message and no error. */
  readonly apiKey?: string;
  /** The address of the index, which saves a request. Default: `PINECONE_INDEX_HOST`. */
  readonly host?: string;
  /** Needed without a host, which is then looked up once. Default: `PINECONE_INDEX_NAME`. */
  readonly indexName?: string;
  /** It holds the vectors of one embedder. Default: `__default__`, where the service puts what names none. */
  readonly namespace?: string;
  /** Where a host is looked up. Default: `PINECONE_CONTROLLER_HOST`, else Pinecone's own. */
  readonly controllerHost?: string;
  /** Of the embedder, and of the index. */
  readonly dimensions: number;
  /** Of the embedder that makes the vectors. */
  readonly fingerprint: string;
  /** For one request with its repeats, in milliseconds; each batch of an upload has as much. 10,000 by default. */
  readonly timeoutMs?: number;
  /** How often a request is repeated after 429, 5xx or a lost connection. 3 by default, 0 for never. */
  readonly retries?: number;
  /** Milliseconds to wait before the next attempt, the first being 0. By default some 200, 400, 800 …, with jitter. */
  readonly backoff?: (attempt: number) => number;
  /** Default: the global one. */
  readonly fetch?: typeof globalThis.fetch;
}
