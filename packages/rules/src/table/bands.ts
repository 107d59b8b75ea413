import { SkinAdviseError } from '@skin-advise/core';
import type { FactSpec } from '../facts/FactSpec.js';
import type { FactState, FactValue } from '../facts/FactState.js';
import type { Test } from '../pack/condition.js';

/**
 * The finite values of one fact as the table sees them. A number falls into one of 2k+1 slots around the k cut points that
 * the rules use (below the first, the first itself, between the first and second, …); slots that no test tells apart are
 * one band.
 */
export interface Bands {
  readonly spec: FactSpec;
  /** The spec's own, at hand: specs have many shapes, and encoding does little else than ask for it. */
  readonly kind: FactSpec['kind'];
  readonly size: number;
  readonly cuts: readonly number[];
  /** Numbers: slot → band. */
  readonly bandOfSlot: readonly number[];
}

export function bandsFor(spec: FactSpec, tests: readonly Test[]): Bands {
  const { kind } = spec;
  if (kind === 'flag') return { spec, kind, size: 2, cuts: [], bandOfSlot: [] };
  if (kind === 'choice') return { spec, kind, size: spec.choices!.length, cuts: [], bandOfSlot: [] };
  const cuts = [...new Set(tests.map((test) => Number(test.value)))].sort((a, b) => a - b);
  const bandOfSlot = mergeSlots(spec, cuts, tests);
  return { spec, kind, size: bandOfSlot.at(-1)! + 1, cuts, bandOfSlot };
}

/** Slots between neighbouring whole numbers hold nothing and belong to the band before them. */
function mergeSlots(spec: FactSpec, cuts: readonly number[], tests: readonly Test[]): number[] {
  const answers = (slot: number) => tests.map((test) => comparesAs(test, cuts, slot)).join();
  const bands = [0];
  let last = answers(0);
  for (let slot = 1; slot <= cuts.length * 2; slot += 1) {
    const next = isGap(spec, cuts, slot) || answers(slot) === last ? 0 : 1;
    if (next === 1) last = answers(slot);
    bands.push(bands.at(-1)! + next);
  }
  return bands;
}

const isGap = ({ whole }: FactSpec, cuts: readonly number[], slot: number) =>
  whole === true &&
  slot % 2 === 0 &&
  Math.floor(cuts[(slot >> 1) - 1]!) + 1 > Math.ceil(cuts[slot >> 1]!) - 1;

/** The lowest and highest value of the fact in a slot; undefined if there is none. */
function slotRange(spec: FactSpec, cuts: readonly number[], slot: number): Range | undefined {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, whole = false } = spec;
  const cut = cuts[slot >> 1];
  if (slot % 2 === 1) return least <= cut! && cut! <= most ? [cut!, cut!] : undefined;
  const below = cuts[(slot >> 1) - 1];
  const range: Range = whole
    ? [below === undefined ? least : Math.floor(below) + 1, cut === undefined ? most : Math.ceil(cut) - 1]
    : inside(Math.max(below ?? least, least), Math.min(cut ?? most, most));
  return range[0] <= range[1] && range[0] <= most && range[1] >= least ? range : undefined;
}

type Range = readonly [lowest: number, highest: number];

/** A value between two others; an open interval has no edge of its own. */
function inside(below: number, above: number): Range {
  if (below >= above) return [1, 0];
  const middle = Number.isFinite(below)
    ? Number.isFinite(above)
      ? (below + above) / 2
      : below + 1
    : above - 1;
  return [middle, middle];
}

/** Which bands a test allows. */
export function allowedBands(bands: Bands, test: Test): boolean[] {
  return Array.from({ length: bands.size }, (_, band) => holds(test, bands, band));
}

function holds(test: Test, bands: Bands, band: number): boolean {
  if (bands.kind === 'number') return comparesAs(test, bands.cuts, slotsOf(bands, band)[0]!);
  const equal = bandValue(bands, band) === test.value;
  return test.op === '!=' ? !equal : equal;
}

function comparesAs(test: Test, cuts: readonly number[], slot: number): boolean {
  // Where the slot lies relative to the cut: below, on it, or above.
  const side = Math.sign(slot - (cuts.indexOf(Number(test.value)) * 2 + 1));
  switch (test.op) {
    case '==':
      return side === 0;
    case '!=':
      return side !== 0;
    case '>=':
      return side >= 0;
    case '<=':
      return side <= 0;
    case '>':
      return side > 0;
    case '<':
      return side < 0;
  }
}

/** The slots of a band that are no gap. */
function slotsOf({ spec, cuts, bandOfSlot }: Bands, band: number): number[] {
  return bandOfSlot.flatMap((of, slot) => (of === band && !isGap(spec, cuts, slot) ? [slot] : []));
}

/** True if the fact has a value in the band. `probability.x >= 0` leaves a band below that holds none: it means "known". */
export function holdsValue(bands: Bands, band: number): boolean {
  if (bands.kind !== 'number') return true;
  return slotsOf(bands, band).some((slot) => slotRange(bands.spec, bands.cuts, slot) !== undefined);
}

/**
 * The value a band stands for: of a number the one nearest to the band it is compared with, and without one a cut point.
 */
export function bandValue(bands: Bands, band: number, from = band): FactValue {
  if (bands.kind === 'flag') return band === 1;
  if (bands.kind === 'choice') return bands.spec.choices![band]!;
  const slots = slotsOf(bands, band).filter((slot) => slotRange(bands.spec, bands.cuts, slot));
  if (slots.length === 0) return bands.cuts[0]! - 1;
  const edge = (slot: number) => slotRange(bands.spec, bands.cuts, slot)!;
  const lowest = edge(slots[0]!)[0];
  const highest = edge(slots.at(-1)!)[1];
  if (from > band) return Number.isFinite(highest) ? highest : lowest;
  if (from < band) return lowest;
  const cut = slots.find((slot) => slot % 2 === 1);
  if (cut !== undefined) return bands.cuts[cut >> 1]!;
  return band === 0 ? highest : lowest;
}

/** The lowest and highest value of a band; one value of a flag or choice. */
export function bandValues(bands: Bands, band: number): FactValue[] {
  if (bands.kind !== 'number') return [bandValue(bands, band)];
  return slotsOf(bands, band).flatMap((slot) => slotRange(bands.spec, bands.cuts, slot) ?? []);
}

/** The first and last band a state may lie in; an unknown fact may lie in any. */
export function bandSpan(bands: Bands, state: FactState | undefined): readonly [number, number] {
  if (state === undefined || state.kind === 'either') return [0, bands.size - 1];
  if (state.kind === 'range') return [numberBand(bands, state.min), numberBand(bands, state.max)];
  const band = bandOf(bands, state.value);
  return [band, band];
}

/** The band a known value lies in. */
export function bandOf(bands: Bands, value: FactValue): number {
  if (bands.kind === 'number') return numberBand(bands, Number(value));
  if (bands.kind === 'flag') return value === true ? 1 : 0;
  const index = bands.spec.choices!.indexOf(String(value));
  if (index >= 0) return index;
  throw new SkinAdviseError({
    code: 'bad_fact_value',
    message: `The fact ${bands.spec.name} cannot hold this value`,
    found: String(value),
    expected: bands.spec.choices!.join(', '),
  });
}

function numberBand({ cuts, bandOfSlot }: Bands, value: number): number {
  let index = 0;
  while (index < cuts.length && value > cuts[index]!) index += 1;
  const slot = index < cuts.length && value === cuts[index] ? index * 2 + 1 : index * 2;
  return bandOfSlot[slot]!;
}
