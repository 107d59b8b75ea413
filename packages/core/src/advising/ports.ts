import type { Case, Notice, Person, ReadResult, Symptom, TextOpinion } from '../vocabulary/case.js';
import type { Locale } from '../vocabulary/locale.js';
import type { Advice } from './advice.js';
import type { Decision } from './decision.js';

/** Reads from the free text what it says of the person in the photo: age, pregnancy and the like. Pure and synchronous. */
export type PersonReader = (text: string, result: ReadResult) => Person;

/** Reads symptoms from the free text of a Result. Pure and synchronous. */
export type SymptomReader = (text: string, result: ReadResult) => readonly Symptom[];

/**
 * Says which class the person's words resemble, before the decision; rules decide what follows, and it never lowers a level.
 * May fail, hang or be missing: the decision is then made without it.
 */
export interface SecondOpinion {
  /** Changes when the same text might get another opinion. */
  readonly fingerprint: string;
  /** @returns undefined where the words say too little to tell */
  opine(subject: Case, signal: AbortSignal): Promise<TextOpinion | undefined>;
}

export interface DecideOptions {
  /**
   * `reasons` leaves out why not, what would change it, and how sure it is: for batches that need only the decision.
   * `full` by default.
   */
  readonly explanation?: 'reasons' | 'full';
}

/** Decides. Pure, synchronous, no I/O: same Case and same packs, same bytes. */
export interface Decider {
  decide(subject: Case, options?: DecideOptions): Decision;
}

/** Turns wording keys into sentences of one locale. */
export interface Wording {
  readonly locale: Locale;
  has(key: string): boolean;
  /** @throws SkinAdviseError `missing_wording` for an unknown key. */
  text(key: string, params?: Readonly<Record<string, unknown>>): string;
}

/** One citable chunk of guidance. */
export interface Passage {
  readonly id: string;
  readonly conditions: readonly string[];
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  /** Organisation, title, year of the primary source. */
  readonly source: string;
}

export interface FoundPassage extends Passage {
  /** Higher is better. */
  readonly score: number;
}

/** What a retriever is asked: passages named by the care items first, then what the text and conditions call for. */
export interface SupportRequest {
  readonly subject: Case;
  readonly locale: Locale;
  /** Passage ids the decided care rests on, in the order of the care items. */
  readonly wanted: readonly string[];
  readonly top: number;
  /** Where the retriever says what it had to do without. */
  readonly onNotice?: (notice: Notice) => void;
}

/** Finds guidance that supports the decision. May fail, hang or be missing without losing the decision. */
export interface Retriever {
  /** `null` where it could not be learned, as of a store that does not answer. */
  readonly corpus: { readonly id: string; readonly version: string; readonly sha256: string } | null;
  readonly embedder: string | null;
  support(request: SupportRequest, signal: AbortSignal): Promise<readonly FoundPassage[]>;
}

/** What a phraser is given: the finished advice without a narrative, and the template's narrative to improve on. */
export interface PhraseRequest {
  readonly advice: Advice;
  readonly text: string;
  readonly template: string;
  /** Derived from the input, so that a seeded model repeats itself. */
  readonly seed: number;
}

/** Words the narrative. Its text passes the guard or the template's stands. Never asked at `within_72h` and above. */
export interface Phraser {
  readonly model: string;
  phrase(request: PhraseRequest, signal: AbortSignal): Promise<string>;
}
