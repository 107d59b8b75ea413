import type { Corpus, Embedder, VectorRecord } from '@skin-advise/rag';

/** A corpus with the vectors that an embedder made of it, ready to be kept. */
export interface Built {
  /** Of every passage; their ids begin with it. */
  readonly locale: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  /** One for each passage, by its id. */
  readonly records: readonly VectorRecord[];
}

/**
 * One way to keep an index. What `-o` says is checked before anything is embedded; then all of it is kept, or nothing.
 *
 * @returns keeps the index and says in a few words where: `my.index, 34 kB`
 * @throws SkinAdviseError `bad_usage` for a target that it cannot keep an index at
 */
export type IndexPlace = (target: string | undefined) => (built: Built) => Promise<string>;

/** What `--store` may name; loaded when it is asked for. */
export const PLACES = {
  file: async (): Promise<IndexPlace> => (await import('./filePlace.js')).filePlace,
} as const;

export const PLACE_NAMES = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];
