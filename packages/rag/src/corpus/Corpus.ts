import type { Passage } from '@skin-advise/core';

/** How far the facts of a passage were checked. */
export const PASSAGE_STATUSES = ['verified', 'association', 'proposal', 'own_knowledge'] as const;
export type PassageStatus = (typeof PASSAGE_STATUSES)[number];

/** What a passage is about. The first topic of a passage is the one shown. */
export const PASSAGE_TOPICS = [
  'self_care',
  'frequency',
  'avoid',
  'ingredient',
  'when_to_see',
  'red_flag',
  'pregnancy',
  'child',
  'elderly',
  'drug_interaction',
  'lifestyle',
  'dye_perm',
  'prognosis',
  'contagion',
  'differential',
  'self_check',
] as const;
export type PassageTopic = (typeof PASSAGE_TOPICS)[number];

/** A primary publication: who issued it, what it is called, when. */
export interface PassageSource {
  readonly org: string;
  readonly title: string;
  readonly year: number | null;
  /** Only the publisher's own page. */
  readonly url?: string;
}

/** A passage with everything that finding and filtering need. */
export interface CorpusPassage extends Passage {
  readonly topics: readonly PassageTopic[];
  /** Tokens of `readToken`; shown on a search only to people of whom one may hold. Absent: for everyone. */
  readonly audience?: readonly string[];
  /** Tokens of `readToken`; never shown to people of whom one holds. */
  readonly contraindications: readonly string[];
  readonly sources: readonly PassageSource[];
  readonly reviewedOn: string;
  readonly status: PassageStatus;
  /** Ways people would ask for this passage, in their own words. */
  readonly asks: readonly string[];
}

/** A checksummed set of passages. */
export interface Corpus {
  readonly id: string;
  readonly version: string;
  /** Of the JSON of `passages`. */
  readonly sha256: string;
  readonly passages: readonly CorpusPassage[];
}
