import type { DecidedTriage } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import type { Change, LevelProbe } from '../deciding/levelProbe.js';
import { known } from '../facts/FactState.js';
import { bandValue } from '../table/bands.js';
import { loweringChanges } from './loweringChanges.js';
import { raisingChanges } from './raisingChanges.js';

/** One fact and the band of it that would be otherwise. */
export interface BandChange {
  readonly fact: number;
  readonly band: number;
}

/** Facts that would together change the level; no part of them does. */
export type ChangeSet = readonly BandChange[];

/** A change as a value of its fact: the one nearest to what is so now. */
export function stated({ engine: { table }, code }: Firing, { fact, band }: BandChange): Change {
  const bands = table.facts[fact]!;
  return [bands.spec.name, known(bandValue(bands, band, code.first[fact]!))];
}

/** Every minimal set of changes to changeable facts under which the level would be another: raising sets, then lowering. */
export function levelChanges(firing: Firing, triage: DecidedTriage, probe: LevelProbe): ChangeSet[] {
  return [...raisingChanges(firing, triage.level), ...loweringChanges(firing, triage.level, probe)];
}

/** Keeps the sets that contain no other; of two over the same facts the first. */
export function minimalSets(sets: readonly ChangeSet[]): ChangeSet[] {
  const smallFirst = [...sets].sort((a, b) => a.length - b.length);
  const kept: ChangeSet[] = [];
  const byFact = new Map<number, ChangeSet[]>();
  for (const candidate of smallFirst) {
    const facts = new Set(candidate.map(({ fact }) => fact));
    const within = candidate.some(({ fact }) =>
      byFact.get(fact)?.some((other) => other.every((one) => facts.has(one.fact))),
    );
    if (within) continue;
    kept.push(candidate);
    const [first] = candidate;
    if (first) byFact.set(first.fact, [...(byFact.get(first.fact) ?? []), candidate]);
  }
  return kept;
}
