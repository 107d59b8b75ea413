import type { Case, Profile, TriageLevel } from '@skin-advise/core';
import { type FactState, type FactValue, known } from '../facts/FactState.js';
import { sheetOf } from '../facts/sheetOf.js';
import { contraindicate } from './contraindicate.js';
import type { Engine } from './Engine.js';
import type { Firing } from './Firing.js';
import { fire } from './fire.js';
import { highestLevel } from './levelProbe.js';
import { proposeCare } from './proposeCare.js';
import { urgentFilter } from './urgentFilter.js';

/** Named facts with their values; what is not named is unknown or unmentioned. */
export type NamedFacts = Readonly<Record<string, FactValue>>;

/** What would be decided if exactly these facts were known: without a Case, for verifying and comparing books. */
export interface FactsDecision {
  readonly level: TriageLevel;
  readonly care: readonly string[];
  readonly withheld: readonly string[];
  readonly fired: readonly string[];
}

export function decideFacts(engine: Engine, profile: Profile, facts: NamedFacts): FactsDecision {
  const firing = fireFacts(engine, profile, facts);
  const level = highestLevel(engine, firing.certain);
  const { care, withheld } = contraindicate(proposeCare(firing), firing);
  return {
    level,
    care: urgentFilter(care, level, firing).map(({ code }) => code),
    withheld: withheld.map(({ code }) => code),
    fired: firing.fired.map(({ rule }) => rule.id),
  };
}

export function fireFacts(engine: Engine, profile: Profile, facts: NamedFacts): Firing {
  const stated = new Map<string, FactState>([['text.empty', known(false)]]);
  for (const [fact, value] of Object.entries(facts)) stated.set(fact, known(value));
  const silence = facts['text.empty'] === true ? 'open' : 'absent';
  return fire(emptyCase(profile), engine, sheetOf(stated, silence));
}

const emptyCase = (profile: Profile): Case => ({
  format: 'facts',
  profile,
  findings: [],
  person: {},
  text: '',
  symptoms: [],
  history: [],
  notices: [],
});
