import { type TriageLevel, triageRank } from '@skin-advise/core';
import type { Firing } from '../deciding/Firing.js';
import { SEVEN_POINT } from '../facts/sheet/derivedFacts.js';
import { bandValue } from '../table/bands.js';
import { bandsAllowed } from '../table/RowTable.js';
import { changeableBands } from './changeable.js';
import { type BandChange, type ChangeSet, minimalSets } from './levelChanges.js';
import { failedFacts } from './matches.js';

/** What would have to be otherwise for a more urgent row to fire: the facts that keep it from firing. */
export function raisingChanges(firing: Firing, level: TriageLevel): ChangeSet[] {
  const { table } = firing.engine;
  const rank = triageRank(level);
  const bands = changeableBands(table);
  const sets: ChangeSet[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    if (table.floorOf[row]! <= rank) continue;
    const failed = failedFacts(firing, row);
    if (failed.every((fact) => (bands[fact]! & bandsAllowed(table, row, fact)) !== 0))
      sets.push(...completions(firing, row, failed));
  }
  return minimalSets(sets);
}

/** One set per way to meet a row; only the seven-point list can be met in several. */
function completions(firing: Firing, row: number, failed: readonly number[]): ChangeSet[] {
  const { table } = firing.engine;
  const bands = changeableBands(table);
  const list = table.factIndex.get('sevenPoint');
  const plain = failed
    .filter((fact) => fact !== list)
    .map((fact) => ({
      fact,
      band: nearestAllowed(firing, fact, bandsAllowed(table, row, fact) & bands[fact]!),
    }));
  if (list === undefined || !failed.includes(list)) return [plain];
  return signsReaching(firing, list, bandsAllowed(table, row, list)).map((signs) => [
    ...plain.filter(({ fact }) => signs.every((sign) => sign.fact !== fact)),
    ...signs,
  ]);
}

/** The allowed band closest to where the fact is now. */
function nearestAllowed({ engine: { table }, code }: Firing, fact: number, bands: number): number {
  const at = code.first[fact]!;
  let best = -1;
  for (let band = 0; band < table.sizes[fact]!; band += 1)
    if ((bands >>> band) & 1 && (best < 0 || Math.abs(band - at) < Math.abs(best - at))) best = band;
  return best;
}

/** The smallest sets of absent signs that bring the weighted seven-point list to a value the row allows. */
function signsReaching(firing: Firing, list: number, bands: number): ChangeSet[] {
  const { table } = firing.engine;
  const allowed = table.facts[list]!;
  const least = Math.min(
    ...Array.from({ length: allowed.size }, (_, band) => band)
      .filter((band) => (bands >>> band) & 1)
      .map((band) => Number(bandValue(allowed, band))),
  );
  const absent = Object.entries(SEVEN_POINT).flatMap(([name, weight]) => {
    const fact = table.factIndex.get(name);
    return fact === undefined || firing.code.first[fact] === 1 ? [] : [{ change: { fact, band: 1 }, weight }];
  });
  const have = Object.entries(SEVEN_POINT).reduce((sum, [name, weight]) => {
    const state = firing.sheet.stated.get(name);
    return state?.kind === 'known' && state.value === true ? sum + weight : sum;
  }, 0);
  return minimalSets(subsetsReaching(absent, least - have));
}

function subsetsReaching(
  signs: readonly { change: BandChange; weight: number }[],
  wanted: number,
): ChangeSet[] {
  if (wanted <= 0) return [[]];
  const [head, ...rest] = signs;
  if (!head) return [];
  const taking = subsetsReaching(rest, wanted - head.weight).map((set) => [head.change, ...set]);
  return [...taking, ...subsetsReaching(rest, wanted)];
}
