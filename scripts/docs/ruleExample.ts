import type { Profile } from '@skin-advise/core';
import { compileEngine } from '../../packages/rules/src/deciding/compileEngine.js';
import {
  decideFacts,
  type FactsDecision,
  type NamedFacts,
} from '../../packages/rules/src/deciding/decideFacts.js';
import type { Engine } from '../../packages/rules/src/deciding/Engine.js';
import type { RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';

export interface RuleExample {
  readonly facts: NamedFacts;
  /** The same in words; empty for a rule that needs nothing. */
  readonly words: readonly string[];
  /** What all rules together make of these facts. */
  readonly decision: FactsDecision;
}

export type Exemplify = (description: RuleDescription) => RuleExample;

/** Examples through the engine itself, one compiled per profile. */
export function exemplifier({ book }: RuleSet): Exemplify {
  const engines = new Map<Profile, Engine>();
  const engineOf = (profile: Profile) => {
    const engine = engines.get(profile) ?? compileEngine(book, profile);
    engines.set(profile, engine);
    return engine;
  };
  return ({ rule, example }) => {
    const profile = rule.profiles[0]!;
    const facts = Object.fromEntries(example.map(({ fact, value }) => [fact, value])) as NamedFacts;
    return {
      facts,
      words: example.map(({ text }) => text),
      decision: decideFacts(engineOf(profile), profile, facts),
    };
  };
}
