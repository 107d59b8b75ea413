import type { Corpus } from '../corpus/Corpus.js';
import type { MemoryStore } from '../store/createMemoryStore.js';

/** Passages with the vectors that one embedder made of them: all that searching needs, but the embedder itself. */
export interface GuidanceIndex {
  /** Of every passage; their ids begin with it. */
  readonly locale: string;
  readonly corpus: Corpus;
  /** One record for each passage, by its id. */
  readonly store: MemoryStore;
  /** Where it was read from. */
  readonly file?: string;
}
