import {
  type Advisor,
  createAdvisor as assemble,
  type Decider,
  type PersonReader,
  type Phraser,
  type Retriever,
  type SecondOpinion,
  type SymptomReader,
  type Timeouts,
} from '@skin-advise/core';
import { createEmbeddedRetriever, createSecondOpinion } from '@skin-advise/rag';
import { BOOK, type Confusion, createDecider, readPersonInText, readSymptoms } from '@skin-advise/rules';
import type { LoadedRules } from '@skin-advise/rules/loading';
import { noticeChanges } from './noticeChanges.js';
import { VERSION } from './version.js';
import { loadWording, wordingWith } from './wording.js';

/** Every part has a default that needs no key, no download and no server. */
export interface AdvisorOptions {
  readonly readSymptoms?: SymptomReader;
  /** What the text says of the person (age, pregnancy …) joins their metadata; `null` to rest on metadata alone. */
  readonly readPerson?: PersonReader | null;
  /** Rules of your own on top of the shipped ones: what `loadRules` of `skin-advise/rules` returns. */
  readonly rules?: LoadedRules | undefined;
  /**
   * How often the classifier's grades are right: per scalp condition four rows (grade reported) of four shares (grade true).
   * Care then follows the expected grade, safety the cautious one. None is assumed: none has been published per grade.
   */
  readonly confusion?: Confusion | undefined;
  /** Decides instead of the rules. */
  readonly decider?: Decider;
  /** Says which class the words resemble, beside the photo's; `null` for the photo's alone. */
  readonly secondOpinion?: SecondOpinion | null;
  /** `null` for no further reading at all. */
  readonly retriever?: Retriever | null;
  /** Words the narrative; its text passes the guard or the template's stands. None by default. */
  readonly phraser?: Phraser;
  readonly timeouts?: Timeouts;
}

/**
 * An advisor with the shipped rules, guidance and wording.
 *
 * @example
 * const advisor = createAdvisor();
 * const advice = await advisor.advise({ profile: 'scalp', severities: { 비듬: 2 } });
 */
export function createAdvisor(options: AdvisorOptions = {}): Advisor {
  return assemble({
    engine: `skin-advise ${VERSION}`,
    readSymptoms: options.readSymptoms ?? readSymptoms,
    readPerson: options.readPerson === null ? undefined : (options.readPerson ?? readPersonInText),
    secondOpinion:
      options.secondOpinion === null ? undefined : (options.secondOpinion ?? createSecondOpinion()),
    decider: options.decider ?? deciderOf(options),
    wording: options.rules ? wordingWith(options.rules.wording) : loadWording,
    retriever: options.retriever === null ? undefined : (options.retriever ?? createEmbeddedRetriever()),
    phraser: options.phraser,
    timeouts: options.timeouts,
  });
}

function deciderOf({ rules, confusion }: AdvisorOptions): Decider {
  const given = confusion ? { confusion } : {};
  return rules ? noticeChanges(createDecider(rules.book, given), rules.changes) : createDecider(BOOK, given);
}
