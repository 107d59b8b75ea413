import { PROFILES, type Profile, type Wording } from '@skin-advise/core';
import { compileEngine } from '../deciding/compileEngine.js';
import type { Rationale, RuleBook } from '../pack/RuleBook.js';
import { caseDomain } from './caseDomain.js';
import { apart, contraindications } from './contraindications.js';
import type { Finding } from './Law.js';
import { liveness } from './liveness.js';
import { malignancy } from './malignancy.js';
import { monotonicity } from './monotonicity.js';
import type { Subject } from './Subject.js';
import { secondOpinion } from './secondOpinion.js';
import { shadowing } from './shadowing.js';
import { emergencies, sourcing } from './sourcing.js';
import { texts } from './texts.js';
import { totality } from './totality.js';

export interface VerifyOptions {
  readonly rationale: Rationale;
  /** The locales whose texts are checked. */
  readonly wordings: readonly Wording[];
  /** All of them by default. */
  readonly profiles?: readonly Profile[];
}

/** Checks every law, one finding at a time, so that a caller can show how far it is. */
export function* verifyBook(book: RuleBook, options: VerifyOptions): Generator<Finding> {
  const profiles = (options.profiles ?? PROFILES).filter((profile) =>
    book.packs.some((pack) => pack.profiles.includes(profile)),
  );
  const subjects = profiles.map((profile): Subject => {
    const engine = compileEngine(book, profile);
    return { profile, engine, domain: caseDomain(profile, engine.table, book) };
  });
  for (const subject of subjects) {
    yield totality(subject);
    yield monotonicity(subject);
    if (subject.profile !== 'scalp' && subject.profile !== 'score') yield malignancy(subject);
    if (subject.profile === 'face' || subject.profile === 'lesion') yield secondOpinion(subject);
    yield contraindications(subject);
    yield apart(subject);
  }
  const whole = rulesWithin(book, profiles);
  yield liveness(subjects, whole);
  yield shadowing(subjects, whole);
  yield sourcing(book, options.rationale);
  yield emergencies(book);
  yield texts(book, options.wordings);
}

/** Rules that run for none but these profiles: of others it cannot be said that no case makes them fire. */
function rulesWithin(book: RuleBook, profiles: readonly Profile[]): ReadonlySet<string> {
  const packs = book.packs.filter((pack) => pack.profiles.every((profile) => profiles.includes(profile)));
  return new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
}
