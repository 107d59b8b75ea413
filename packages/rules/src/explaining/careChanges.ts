import type { Counterfactual, DecidedCare, DecidedTriage } from '@skin-advise/core';
import { contraindicate } from '../deciding/contraindicate.js';
import type { Firing } from '../deciding/Firing.js';
import { fire } from '../deciding/fire.js';
import type { LevelProbe } from '../deciding/levelProbe.js';
import { proposeCare } from '../deciding/proposeCare.js';
import { urgentFilter } from '../deciding/urgentFilter.js';
import { isTextFlag, known } from '../facts/FactState.js';
import { withChanges } from '../facts/sheet/buildSheet.js';
import { bandSpan } from '../table/bands.js';
import { bandsAllowed, factsOf } from '../table/RowTable.js';
import { isChangeable } from './changeable.js';
import { type BandChange, stated } from './levelChanges.js';
import { type NearMiss, spokenOf } from './nearMisses.js';

export interface CareChange extends Pick<Counterfactual, 'careAdded' | 'careRemoved'> {
  readonly change: BandChange;
}

/** Single changes that leave the level as it is and would have changed what to do. */
export function careChanges(
  firing: Firing,
  misses: readonly NearMiss[],
  triage: DecidedTriage,
  { care, probe }: { readonly care: readonly string[]; readonly probe: LevelProbe },
): CareChange[] {
  const changes = candidates(firing, misses).flatMap((change): CareChange[] => {
    const { name } = firing.engine.table.facts[change.fact]!.spec;
    // A sign nobody spoke of is worth telling only if it would change how soon to be seen.
    const unheard = isTextFlag(name) || firing.sheet.get(name) === undefined;
    if (unheard && !spokenOf(firing, change.fact)) return [];
    const otherwise = stated(firing, change);
    if (probe.level([otherwise]) !== triage.level) return [];
    const items = careUnder(firing, otherwise, triage.level);
    const careAdded = items.filter((code) => !care.includes(code));
    const careRemoved = care.filter((code) => !items.includes(code));
    if (careAdded.length + careRemoved.length === 0) return [];
    return [
      {
        change,
        ...(careAdded.length > 0 ? { careAdded } : {}),
        ...(careRemoved.length > 0 ? { careRemoved } : {}),
      },
    ];
  });
  return nearestOfEach(firing, changes);
}

/** Of several values of a fact with the same effect, the one nearest to what is so now. */
function nearestOfEach({ code }: Firing, changes: readonly CareChange[]): CareChange[] {
  const distance = ({ change: { fact, band } }: CareChange) => Math.abs(band - code.first[fact]!);
  const effect = ({ change: { fact }, careAdded, careRemoved }: CareChange) =>
    JSON.stringify([fact, careAdded, careRemoved]);
  return changes.filter((one) =>
    changes.every((other) => effect(other) !== effect(one) || distance(one) <= distance(other)),
  );
}

/** What would complete a near miss, one grade less of what the images showed, and a date further back. */
function candidates(firing: Firing, misses: readonly NearMiss[]): BandChange[] {
  const { table } = firing.engine;
  const changes = new Map<string, BandChange>();
  const add = (fact: number, band: number) => changes.set(`${fact}=${band}`, { fact, band });
  for (const { rule, row, failed } of misses)
    if (rule.kind !== 'uncertainty' && isHeard(table.facts[failed]!.spec.name))
      add(failed, nearest(firing, failed, bandsAllowed(table, row, failed)));
  for (const { row } of firing.fired)
    for (const fact of factsOf(table, row)) {
      const band = milder(firing, fact, bandsAllowed(table, row, fact));
      if (band !== undefined) add(fact, band);
    }
  return [...changes.values()];
}

/** When hair was dyed is asked for, not supposed. */
const isHeard = (fact: string) => isChangeable(fact) && !fact.startsWith('person.daysSince');

function milder(firing: Firing, fact: number, allowed: number): number | undefined {
  const bands = firing.engine.table.facts[fact]!;
  const { name } = bands.spec;
  const state = firing.sheet.stated.get(name);
  if (state?.kind !== 'known' || state.assumed) return undefined;
  if (name.startsWith('person.daysSince')) return Math.min(32 - Math.clz32(allowed), bands.size - 1);
  if (/^severity\.\w+$/.test(name) && Number(state.value) > 0)
    return bandSpan(bands, known(Number(state.value) - 1))[0];
  return isTextFlag(name) && isChangeable(name) && state.value === true ? 0 : undefined;
}

function nearest({ engine: { table }, code }: Firing, fact: number, allowed: number): number {
  const at = code.first[fact]!;
  const options = Array.from({ length: table.sizes[fact]! }, (_, band) => band).filter(
    (band) => (allowed >>> band) & 1,
  );
  return options.reduce((best, band) => (Math.abs(band - at) < Math.abs(best - at) ? band : best));
}

function careUnder(
  firing: Firing,
  change: Parameters<typeof withChanges>[1][number],
  level: DecidedTriage['level'],
): string[] {
  const sheet = withChanges(firing.sheet, [change], firing.subject);
  const other = fire(firing.subject, firing.engine, sheet);
  return startedNow(urgentFilter(contraindicate(proposeCare(other), other).care, level, other));
}

/** Things to do that begin at once: one that has to wait is no advice for today. */
export function startedNow(care: readonly DecidedCare[]): string[] {
  return care
    .filter(({ kind, params }) => kind === 'do' && params.startAfterDays === undefined)
    .map(({ code }) => code);
}
