/** What is used of a client that a pool lends. */
export interface PgClient {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** With `true` the connection is closed instead of kept. */
  release(destroy?: boolean): void;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  removeListener?(event: 'error', listener: (error: Error) => void): unknown;
}

/** What is used of a pool of `pg`. A pool of any driver that can do the same works. */
export interface PgPool {
  connect(): Promise<PgClient>;
}

/** A pool that was opened here, and so is closed here. */
export interface OwnPool extends PgPool {
  end(): Promise<void>;
}
