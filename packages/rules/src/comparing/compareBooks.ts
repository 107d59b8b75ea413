import { PROFILES, type Profile, type TriageLevel, triageRank } from '@skin-advise/core';
import { boundaryCases } from '../boundaries/boundaryCases.js';
import { compileEngine } from '../deciding/compileEngine.js';
import { decideFacts, type FactsDecision, type NamedFacts } from '../deciding/decideFacts.js';
import type { Engine } from '../deciding/Engine.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { caseDomain } from '../verifying/caseDomain.js';
import { changedRules, type RuleChanges } from './changedRules.js';
import { lessCautious } from './lessCautious.js';

/** A case that two books decide differently. */
export interface CaseChange {
  readonly profile: Profile;
  readonly facts: NamedFacts;
  readonly from: TriageLevel;
  readonly to: TriageLevel;
  readonly careAdded: readonly string[];
  readonly careRemoved: readonly string[];
}

export interface ProfileComparison {
  readonly profile: Profile;
  /** Cases at every edge of both books that were decided by both. */
  readonly cases: number;
  readonly moreCautious: readonly CaseChange[];
  readonly lessCautious: readonly CaseChange[];
  /** The level stayed, what to do did not. */
  readonly careChanged: readonly CaseChange[];
  /** A case in which the second book is less cautious, found by search over the whole domain; null is a proof that there is none. */
  readonly leastCautious: CaseChange | null;
}

export interface BookComparison {
  readonly rules: RuleChanges;
  readonly profiles: readonly ProfileComparison[];
}

/** Who would be advised differently by the second book: counted at the edges of both, and searched for over all cases. */
export function compareBooks(before: RuleBook, after: RuleBook): BookComparison {
  const profiles = PROFILES.filter((profile) =>
    [before, after].every(({ packs }) => packs.some((pack) => pack.profiles.includes(profile))),
  );
  return {
    rules: changedRules(before, after),
    profiles: profiles.map((profile) => compareProfile(before, after, profile)),
  };
}

function compareProfile(before: RuleBook, after: RuleBook, profile: Profile): ProfileComparison {
  const engines = [before, after].map((book) => compileEngine(book, profile)) as [Engine, Engine];
  const cases = new Map<string, NamedFacts>();
  for (const { table, book } of engines)
    for (const { facts } of boundaryCases(caseDomain(profile, table, book))) cases.set(keyOf(facts), facts);
  const changes = [...cases.values()].flatMap((facts) => changeOf(engines, profile, facts) ?? []);
  const step = ({ from, to }: CaseChange) => triageRank(to) - triageRank(from);
  const witness = lessCautious(before, after, profile);
  return {
    profile,
    cases: cases.size,
    moreCautious: changes.filter((change) => step(change) > 0),
    lessCautious: changes.filter((change) => step(change) < 0),
    careChanged: changes.filter((change) => step(change) === 0),
    leastCautious: witness ? (changeOf(engines, profile, witness) ?? null) : null,
  };
}

const keyOf = (facts: NamedFacts) =>
  JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

function changeOf([a, b]: [Engine, Engine], profile: Profile, facts: NamedFacts): CaseChange | undefined {
  const [from, to]: [FactsDecision, FactsDecision] = [
    decideFacts(a, profile, facts),
    decideFacts(b, profile, facts),
  ];
  const careAdded = to.care.filter((code) => !from.care.includes(code));
  const careRemoved = from.care.filter((code) => !to.care.includes(code));
  if (from.level === to.level && careAdded.length + careRemoved.length === 0) return undefined;
  return { profile, facts, from: from.level, to: to.level, careAdded, careRemoved };
}
