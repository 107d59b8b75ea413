import type { Counterfactual, DecidedTriage } from '@skin-advise/core';
import { triageRank } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import type { LevelProbe } from '../deciding/levelProbe.js';
import { isTextFlag, shownValue } from '../facts/FactState.js';
import { careChanges } from './careChanges.js';
import { type ChangeSet, levelChanges, stated } from './levelChanges.js';
import { type NearMiss, spokenOf } from './nearMisses.js';

const SHOWN = 12;

/** A change with what it would have led to. */
interface Otherwise {
  readonly set: ChangeSet;
  readonly outcome: Counterfactual;
}

/** Every minimal set of changes to changeable facts under which the level would be another, the smallest sets first. */
export function allCounterfactuals(
  firing: Firing,
  triage: DecidedTriage,
  probe: LevelProbe,
): Counterfactual[] {
  return levelOtherwise(firing, triage, probe).map(({ outcome }) => outcome);
}

/** Those worth telling this person, about the level and about care, the more telling first. */
export function counterfactuals(
  firing: Firing,
  misses: readonly NearMiss[],
  triage: DecidedTriage,
  { care, probe }: { readonly care: readonly string[]; readonly probe: LevelProbe },
): Counterfactual[] {
  const near = new Set(misses.filter((miss) => isTelling(firing, miss)).map(({ failed }) => failed));
  const level = levelOtherwise(firing, triage, probe).filter(
    ({ set }) =>
      set.every(({ fact }) => isStated(firing, fact)) || (set.length === 1 && near.has(set[0]!.fact)),
  );
  const decided = new Set(level.flatMap(({ set }) => (set.length === 1 ? [set[0]!.fact] : [])));
  const aboutCare = careChanges(firing, misses, triage, { care, probe })
    .filter(({ change }) => !decided.has(change.fact))
    .map(({ change, ...effect }) => ({
      set: [change],
      outcome: { changes: [shown(firing, change)], ...effect },
    }));
  return [...level, ...aboutCare]
    .sort((a, b) => weight(firing, b, triage) - weight(firing, a, triage))
    .slice(0, SHOWN)
    .map(({ outcome }) => outcome);
}

function levelOtherwise(firing: Firing, triage: DecidedTriage, probe: LevelProbe): Otherwise[] {
  return levelChanges(firing, triage, probe).map((set) => {
    const changes = set.map((change) => stated(firing, change));
    return {
      set,
      outcome: { changes: set.map((change) => shown(firing, change)), triage: probe.level(changes) },
    };
  });
}

function shown(firing: Firing, change: ChangeSet[number]) {
  const [fact, state] = stated(firing, change);
  return { fact, from: shownValue(fact, firing.sheet.get(fact)), to: shownValue(fact, state) };
}

function isStated({ engine: { table }, sheet }: Firing, fact: number): boolean {
  const state = sheet.stated.get(table.facts[fact]!.spec.name);
  return state !== undefined && (state.kind === 'range' || !state.assumed);
}

/** What a classifier cannot see is no "if", nor is something done to hair or skin that nobody mentioned. */
function isTelling(firing: Firing, { rule, failed }: NearMiss): boolean {
  if (rule.kind === 'uncertainty') return false;
  const { name } = firing.engine.table.facts[failed]!.spec;
  return !name.startsWith('exposure.') || spokenOf(firing, failed);
}

/** What was spoken of comes first, then what is known, then signs nobody mentioned; fewer changes, then bigger steps. */
function weight(firing: Firing, { set, outcome }: Otherwise, triage: DecidedTriage): number {
  const names = set.map(({ fact }) => firing.engine.table.facts[fact]!.spec.name);
  const step = outcome.triage ? 1 + Math.abs(triageRank(outcome.triage) - triageRank(triage.level)) : 0;
  const fewer = -100 * (set.length - 1);
  if (set.some(({ fact }) => spokenOf(firing, fact))) return 30 + step + fewer;
  if (names.some(isTextFlag)) return 10 + step + fewer;
  return 20 + step + (names.some((name) => name.startsWith('person.')) ? 1 : 0) + fewer;
}
