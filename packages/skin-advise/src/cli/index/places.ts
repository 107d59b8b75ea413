import type { Corpus, Embedder } from '@skin-advise/rag';

/** A corpus to be embedded and kept. */
export interface ToKeep {
  /** Of every passage; their ids begin with it. */
  readonly locale: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  /** After every passage that is embedded. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface Kept {
  /** In a few words: `my.index, 34 kB`. */
  readonly where: string;
  /** Ids of passages of whose words the embedder knows none. */
  readonly unknown: readonly string[];
}

/**
 * One way to keep an index. What `-o` says is checked before anything is embedded; then all of it is kept, or nothing. A
 * place behind a `VectorStore` opens it and calls `indexCorpus`.
 *
 * @throws SkinAdviseError `bad_usage` for a target that it cannot keep an index at
 */
export type IndexPlace = (target: string | undefined) => (given: ToKeep) => Promise<Kept>;

/** What `--store` may name; loaded when it is asked for. */
export const PLACES = {
  file: async (): Promise<IndexPlace> => (await import('./filePlace.js')).filePlace,
} as const;

export const PLACE_NAMES = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];
