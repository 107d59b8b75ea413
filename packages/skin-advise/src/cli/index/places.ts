import type { Corpus, Embedder } from '@skin-advise/rag';
import type { PlaceValues } from '../store/storeOptions.js';

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
  /** How many passages. */
  readonly count: number;
  /** Ids of passages of whose words the embedder knows none: found by their words alone, or left out where `count` leaves them out. */
  readonly unknown: readonly string[];
  /** How many passages of the index before it were deleted, where that has to be done. */
  readonly removed?: number;
}

/** Where to, as the command line says it. */
export interface Target extends PlaceValues {
  readonly out?: string | undefined;
}

/**
 * One way to keep an index. The target is checked before anything is read; then the whole of the index is kept, or the error says
 * what is there.
 *
 * @throws SkinAdviseError `bad_usage` for a target that it cannot keep an index at
 */
export type IndexPlace = (target: Target) => (given: ToKeep) => Promise<Kept>;

/** What `--store` may name; loaded when it is asked for. */
export const PLACES = {
  file: async (): Promise<IndexPlace> => (await import('./filePlace.js')).filePlace,
  pinecone: async (): Promise<IndexPlace> => (await import('./storePlace.js')).storePlace('pinecone'),
  pgvector: async (): Promise<IndexPlace> => (await import('./storePlace.js')).storePlace('pgvector'),
} as const;

export const PLACE_NAMES = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];
