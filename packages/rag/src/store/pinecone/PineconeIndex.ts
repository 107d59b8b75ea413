/** What is used of the client's Index (8.2 and 9), told here so that our types need no package that may be missing. */
export interface PineconeIndex {
  upsert(options: { records: PineconeRecord[] }): Promise<unknown>;
  query(options: PineconeQuery): Promise<{ matches: unknown[] }>;
  deleteMany(options: { ids: string[] }): Promise<unknown>;
  deleteAll(): Promise<unknown>;
  describeIndexStats(): Promise<PineconeStats>;
}

export interface PineconeRecord {
  /** ASCII, 1 to 512 characters. */
  readonly id: string;
  /** A plain array: the client writes a Float32Array as an object. */
  readonly values: number[];
  readonly metadata: Record<string, PineconeValue>;
}

export type PineconeValue = string | number | boolean | string[];

export interface PineconeQuery {
  readonly topK: number;
  readonly vector: number[];
  readonly filter?: object;
  readonly includeMetadata: true;
  readonly includeValues?: boolean;
}

export interface PineconeStats {
  readonly dimension?: number;
  readonly namespaces?: Readonly<Record<string, { readonly recordCount?: number }>>;
}

export interface PineconeModule {
  readonly Pinecone: new (configuration: {
    apiKey: string;
    controllerHostUrl?: string;
    fetchApi: typeof fetch;
    maxRetries: number;
  }) => { index(options: { name?: string; host?: string; namespace: string }): PineconeIndex };
}
