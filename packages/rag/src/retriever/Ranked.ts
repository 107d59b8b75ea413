import type { Passage } from '@skin-advise/core';
import type { CorpusPassage } from '../corpus/Corpus.js';

/** A passage, and what decides to whom it may be shown. */
export type ShowablePassage = Passage & Pick<CorpusPassage, 'audience' | 'contraindications'>;

export interface Ranked {
  readonly passage: ShowablePassage;
  readonly score: number;
}
