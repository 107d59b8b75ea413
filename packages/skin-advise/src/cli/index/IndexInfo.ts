/** What `index info --format json` prints. */
export interface IndexInfo {
  readonly count: number;
  readonly dimensions: number;
  readonly fingerprint: string;
  /** Of a file. */
  readonly file?: string;
  readonly bytes?: number;
  /** Of a database: `pgvector, table guidance`. */
  readonly store?: string;
  /** Every record in it, passages of earlier corpora and what is not ours too. */
  readonly records?: number;
  /** Null where the store does not say, or has it of another embedder. */
  readonly locale: string | null;
  readonly corpus: { readonly id: string; readonly version: string; readonly sha256: string } | null;
  /** Whether the embedder of this build made it. */
  readonly searchable: boolean;
  /** The command that makes it searchable; null where it is. */
  readonly rebuild: string | null;
}
