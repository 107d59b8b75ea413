import type { Corpus } from '../../corpus/Corpus.js';
import type { Metadata } from '../VectorStore.js';

/** What an index file says before its vectors. */
export interface Header {
  readonly count: number;
  readonly dimensions: number;
  /** Of the embedder that made the vectors. */
  readonly fingerprint: string;
  readonly locale: string;
  /** In the order of the vectors: by id. */
  readonly records: readonly { readonly id: string; readonly metadata: Metadata }[];
  readonly corpus: Corpus;
}
