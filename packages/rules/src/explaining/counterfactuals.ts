import type { Counterfactual, DecidedCare, DecidedTriage } from '@skin-advise/core';
import { triageRank } from '@skin-advise/core';
import { contraindicate } from '../deciding/contraindicate.js';
import type { Firing } from '../deciding/Firing.js';
import { fire } from '../deciding/fire.js';
import type { LevelProbe } from '../deciding/levelProbe.js';
import { proposeCare } from '../deciding/proposeCare.js';
import { urgentFilter } from '../deciding/urgentFilter.js';
import { type FactValue, isTextFlag, known, shownValue } from '../facts/FactState.js';
import { withChanges } from '../facts/sheet/buildSheet.js';
import { bandSpan, bandValue } from '../table/bands.js';
import type { TableRow } from '../table/compileTable.js';
import type { NearMiss } from './nearMisses.js';
import { spokenOf } from './nearMisses.js';

const SHOWN = 12;

/** What the decision already knows. */
interface Known {
  readonly care: readonly string[];
  readonly levelUnder: LevelProbe;
}

interface Change {
  readonly fact: string;
  readonly to: FactValue;
  /** Changes the person spoke of are told first. */
  readonly spoken: boolean;
}

/** What a change of one fact would have changed, the more urgent first. Facts nobody can change are left alone. */
export function counterfactuals(
  firing: Firing,
  misses: readonly NearMiss[],
  triage: DecidedTriage,
  decided: Known,
): Counterfactual[] {
  const found = changesOf(firing, misses).map((change) => ({
    change,
    outcome: under(firing, change, triage, decided),
  }));
  return found
    .filter(({ outcome }) => outcome !== undefined)
    .sort((a, b) => weight(b, triage) - weight(a, triage))
    .slice(0, SHOWN)
    .map(({ outcome }) => outcome!);
}

/** What was spoken of comes first, then what is known, then signs nobody mentioned; within each the bigger step. */
function weight(
  { change, outcome }: { change: Change; outcome: Counterfactual | undefined },
  triage: DecidedTriage,
): number {
  const step = outcome?.triage ? 1 + Math.abs(triageRank(outcome.triage) - triageRank(triage.level)) : 0;
  if (change.spoken) return 30 + step;
  if (isTextFlag(change.fact)) return 10 + step;
  return 20 + step + (change.fact.startsWith('person.') ? 1 : 0);
}

/** Candidates: what would complete a near miss, and one grade less of what the images showed. */
function changesOf(firing: Firing, misses: readonly NearMiss[]): Change[] {
  const changes = new Map<string, Change>();
  const add = (change: Change) => changes.set(`${change.fact}=${change.to}`, change);
  for (const { rule, row, failed } of misses) {
    // What a classifier cannot see is no "if": such rules only add a word of caution.
    if (rule.kind === 'uncertainty') continue;
    const { spec } = firing.table.facts[failed]!;
    if (!isChangeable(spec.name) || (spec.name.startsWith('exposure.') && !spokenOf(firing, failed)))
      continue;
    const band = nearestAllowed(firing, failed, row.allowed.get(failed)!);
    add({
      fact: spec.name,
      to: bandValue(firing.table.facts[failed]!, band),
      spoken: spokenOf(firing, failed),
    });
  }
  for (const { row } of firing.fired)
    for (const fact of row.allowed.keys()) {
      const { name } = firing.table.facts[fact]!.spec;
      const state = firing.sheet.get(name);
      if (state?.kind !== 'known' || state.assumed) continue;
      if (name.startsWith('person.daysSince'))
        add({ fact: name, to: beyond(firing, fact, row), spoken: false });
      if (name.startsWith('severity.') && Number(state.value) > 0)
        add({ fact: name, to: Number(state.value) - 1, spoken: false });
      if (isTextFlag(name) && isChangeable(name) && state.value === true)
        add({ fact: name, to: false, spoken: false });
    }
  return [...changes.values()];
}

/** Nobody is told what would follow if they did not want to die. */
const NO_IF = /^symptom\.(suicidal|self_harm)/;

/** The first value past what a row about recent days asks for. */
function beyond(firing: Firing, fact: number, row: TableRow): FactValue {
  const last = row.allowed.get(fact)!.lastIndexOf(true);
  return bandValue(firing.table.facts[fact]!, Math.min(last + 1, firing.table.facts[fact]!.size - 1));
}

/** Grades, symptoms and what is unknown could have been otherwise; age and probabilities are no "if". */
function isChangeable(fact: string): boolean {
  if (NO_IF.test(fact)) return false;
  return (
    isTextFlag(fact) ||
    fact.startsWith('severity.') ||
    ['person.pregnant', 'person.breastfeeding', 'value.temperatureC'].includes(fact)
  );
}

function nearestAllowed(firing: Firing, fact: number, allowed: readonly boolean[]): number {
  const bands = firing.table.facts[fact]!;
  const [at] = bandSpan(bands, firing.sheet.get(bands.spec.name));
  const options = allowed.flatMap((ok, band) => (ok ? [band] : []));
  return options.reduce((best, band) => (Math.abs(band - at) < Math.abs(best - at) ? band : best));
}

function under(
  firing: Firing,
  change: Change,
  triage: DecidedTriage,
  { care, levelUnder }: Known,
): Counterfactual | undefined {
  const level = levelUnder([[change.fact, known(change.to)]]);
  const changes = [
    { fact: change.fact, from: shownValue(change.fact, firing.sheet.get(change.fact)), to: shownTo(change) },
  ];
  if (level !== triage.level) return { changes, triage: level };
  // A sign nobody spoke of is worth telling only if it would change how soon to be seen.
  const unheard = isTextFlag(change.fact) || !firing.sheet.has(change.fact);
  if (unheard && !change.spoken) return undefined;
  const items = careUnder(firing, change, level);
  const careAdded = items.filter((code) => !care.includes(code));
  const careRemoved = care.filter((code) => !items.includes(code));
  if (careAdded.length + careRemoved.length === 0) return undefined;
  return {
    changes,
    ...(careAdded.length > 0 ? { careAdded } : {}),
    ...(careRemoved.length > 0 ? { careRemoved } : {}),
  };
}

function careUnder(firing: Firing, change: Change, level: DecidedTriage['level']): string[] {
  const sheet = withChanges(firing.sheet, [[change.fact, known(change.to)]], firing.subject);
  const other = fire(firing.subject, firing.book, firing.table, sheet);
  return startedNow(urgentFilter(contraindicate(proposeCare(other), other).care, level, other));
}

/** Things to do that begin at once: one that has to wait is no advice for today. */
export function startedNow(care: readonly DecidedCare[]): string[] {
  return care
    .filter(({ kind, params }) => kind === 'do' && params.startAfterDays === undefined)
    .map(({ code }) => code);
}

const shownTo = ({ fact, to }: Change): FactValue => shownValue(fact, known(to));
