import type { Case, Decision, Profile, TriageLevel } from '@skin-advise/core';
import { compileEngine } from '../../../packages/rules/src/deciding/compileEngine.js';
import { createDecider } from '../../../packages/rules/src/deciding/createDecider.js';
import type { Engine } from '../../../packages/rules/src/deciding/Engine.js';
import { fire } from '../../../packages/rules/src/deciding/fire.js';
import { highestLevel } from '../../../packages/rules/src/deciding/levelProbe.js';
import { buildSheet } from '../../../packages/rules/src/facts/sheet/buildSheet.js';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { HandCase } from './HandCase.js';

/** What became of a case. */
export interface Outcome {
  readonly level: TriageLevel;
  /** Ids of the rules that fired, and of those that an unknown leaves open and that caution for it. */
  readonly rules: ReadonlySet<string>;
  /** The rule that gives the level, if no other of those that fired gives it too. */
  readonly deciding?: string;
  /** Absent where a case asks for no more than the level. */
  readonly decision?: Decision;
}

/** Decides cases; what is compiled for the shipped book is kept. */
export function createJudge(): (one: HandCase) => Outcome {
  const shipped = createDecider(BOOK);
  const engines = new Map<Profile, Engine>();
  const engineFor = (profile: Profile) => {
    const engine = engines.get(profile) ?? compileEngine(BOOK, profile);
    engines.set(profile, engine);
    return engine;
  };
  return ({ subject, expects: { items, signs, rules }, book }) => {
    if (book) return byDecision(createDecider(book).decide(subject, REASONS));
    const fired = firing(engineFor(subject.profile), subject);
    if (!items && !signs && !rules) return fired;
    const decision = shipped.decide(subject, REASONS);
    return { ...fired, rules: new Set([...fired.rules, ...forbidding(decision)]), decision };
  };
}

const REASONS = { explanation: 'reasons' } as const;

function firing(engine: Engine, subject: Case): Outcome {
  const { fired, certain } = fire(subject, engine, buildSheet(subject, 'cautious'));
  const level = highestLevel(engine, certain);
  const [deciding, ...others] = fired.filter(({ rule }) => rule.triage?.level === level);
  return {
    level,
    rules: new Set(fired.map(({ rule }) => rule.id)),
    ...(deciding && others.length === 0 ? { deciding: deciding.rule.id } : {}),
  };
}

/** An imagined book is about one contraindication: what it did is seen in the decision, and compiling it twice is saved. */
function byDecision(decision: Decision): Outcome {
  return { level: decision.triage.level, rules: new Set(forbidding(decision)), decision };
}

/** The rules that withheld, cautioned or put off something. */
export function forbidding({ care, withheld }: Decision): string[] {
  const cautions = care.flatMap((item) =>
    item.cautions.map(({ key }) => key.replace(/^rules\.(.+)\.caution$/, '$1')),
  );
  return [...cautions, ...withheld.flatMap(({ rules }) => rules)];
}
