import { type TriageLevel, triageRank } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import type { LevelProbe } from '../deciding/levelProbe.js';
import { SEVEN_POINT } from '../facts/sheet/derivedFacts.js';
import { bandsAllowed, factsOf } from '../table/RowTable.js';
import { changeableBands } from './changeable.js';
import { type BandChange, type ChangeSet, minimalSets, stated } from './levelChanges.js';

/** A case is held up by few rows; beyond so many probes the search would not be worth its time, and stops. */
const MOST_PROBES = 1500;

/**
 * What would have to be otherwise for the level to be lower: every row that holds it up must lose one of its facts. Sets are
 * tried by size, so that the first found over some facts is minimal; a change that makes another urgent row fire goes on.
 */
export function loweringChanges(firing: Firing, level: TriageLevel, probe: LevelProbe): ChangeSet[] {
  const rank = triageRank(level);
  if (rank === 0) return [];
  const above = firing.engine.rowsAbove[rank - 1]!;
  const found: ChangeSet[] = [];
  let frontier: ChangeSet[] = [[]];
  let probes = 0;
  while (frontier.length > 0 && probes < MOST_PROBES) {
    const next = new Map<string, ChangeSet>();
    for (const changes of frontier) {
      if (found.some((small) => isWithin(small, changes))) continue;
      probes += 1;
      const row = firstRow(probe.rows(changes.map((change) => stated(firing, change))), above);
      if (row < 0) found.push(changes);
      else
        for (const change of disabling(firing, row, changes)) {
          const more = [...changes, change].sort((a, b) => a.fact - b.fact);
          next.set(more.map(({ fact, band }) => `${fact}=${band}`).join(), more);
        }
    }
    frontier = [...next.values()];
  }
  return minimalSets(found);
}

const isWithin = (small: ChangeSet, large: ChangeSet) =>
  small.every(({ fact }) => large.some((other) => other.fact === fact));

function firstRow(rows: Int32Array, among: Int32Array): number {
  for (let word = 0; word < rows.length; word += 1) {
    const bits = rows[word]! & among[word]!;
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return -1;
}

/** The single changes that keep a row from firing, each to the nearest bands first. */
function disabling(firing: Firing, row: number, done: ChangeSet): BandChange[] {
  const { table } = firing.engine;
  const bands = changeableBands(table);
  const untouched = (fact: number) =>
    bands[fact] !== 0 && !isLasting(table.facts[fact]!.spec.name) && done.every((one) => one.fact !== fact);
  return [...factsOf(table, row)].flatMap((fact) =>
    table.facts[fact]!.spec.name === 'sevenPoint'
      ? presentSigns(firing).filter(({ fact: sign }) => untouched(sign))
      : untouched(fact)
        ? bandsOutside(firing, fact, bands[fact]! & ~bandsAllowed(table, row, fact))
        : [],
  );
}

/** Nobody is told what would follow if they were not pregnant. */
const isLasting = (fact: string) => fact === 'person.pregnant' || fact === 'person.breastfeeding';

function bandsOutside({ engine: { table }, code }: Firing, fact: number, bands: number): BandChange[] {
  const at = code.first[fact]!;
  return Array.from({ length: table.sizes[fact]! }, (_, band) => band)
    .filter((band) => (bands >>> band) & 1)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)
    .map((band) => ({ fact, band }));
}

/** The seven-point list falls when one of the signs it counts is gone. */
function presentSigns({ engine: { table }, sheet }: Firing): BandChange[] {
  return Object.keys(SEVEN_POINT).flatMap((name) => {
    const fact = table.factIndex.get(name);
    const state = sheet.stated.get(name);
    return fact !== undefined && state?.kind === 'known' && state.value === true ? [{ fact, band: 0 }] : [];
  });
}
