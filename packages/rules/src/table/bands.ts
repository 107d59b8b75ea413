import { SkinAdviseError } from '@skin-advise/core';
import type { FactSpec } from '../facts/FactSpec.js';
import type { FactState, FactValue } from '../facts/FactState.js';
import type { Test } from '../pack/condition.js';

/**
 * The finite values of one fact as the table sees them. A number falls into one of 2k+1 bands around the k cut points
 * that the rules use: below the first, the first itself, between the first and second, …
 */
export interface Bands {
  readonly spec: FactSpec;
  readonly size: number;
  readonly cuts: readonly number[];
}

export function bandsFor(spec: FactSpec, tests: readonly Test[]): Bands {
  if (spec.kind === 'flag') return { spec, size: 2, cuts: [] };
  if (spec.kind === 'choice') return { spec, size: spec.choices!.length, cuts: [] };
  const cuts = [...new Set(tests.map((test) => Number(test.value)))].sort((a, b) => a - b);
  return { spec, size: cuts.length * 2 + 1, cuts };
}

/** Which bands a test allows. */
export function allowedBands(bands: Bands, test: Test): boolean[] {
  return Array.from({ length: bands.size }, (_, band) => holds(test, bands, band));
}

function holds(test: Test, bands: Bands, band: number): boolean {
  if (bands.spec.kind !== 'number') {
    const equal = bandValue(bands, band) === test.value;
    return test.op === '!=' ? !equal : equal;
  }
  // Where the band lies relative to the cut: -1 below, 0 on it, 1 above.
  const side = Math.sign(band - (bands.cuts.indexOf(Number(test.value)) * 2 + 1));
  return {
    '==': side === 0,
    '!=': side !== 0,
    '>=': side >= 0,
    '<=': side <= 0,
    '>': side > 0,
    '<': side < 0,
  }[test.op];
}

/** The value a band stands for; for numbers the cut itself or a point inside the interval. */
export function bandValue(bands: Bands, band: number): FactValue {
  if (bands.spec.kind === 'flag') return band === 1;
  if (bands.spec.kind === 'choice') return bands.spec.choices![band]!;
  const below = bands.cuts[(band >> 1) - 1];
  const above = bands.cuts[band >> 1];
  if (band % 2 === 1) return above!;
  if (below === undefined) return above! - 1;
  return above === undefined ? below + 1 : (below + above) / 2;
}

/** The first and last band a state may lie in; an unknown fact may lie in any. */
export function bandSpan(bands: Bands, state: FactState | undefined): readonly [number, number] {
  if (state === undefined || state.kind === 'either') return [0, bands.size - 1];
  if (state.kind === 'range') return [numberBand(bands.cuts, state.min), numberBand(bands.cuts, state.max)];
  const band = bandOf(bands, state.value);
  return [band, band];
}

function bandOf(bands: Bands, value: FactValue): number {
  if (bands.spec.kind === 'number') return numberBand(bands.cuts, Number(value));
  if (bands.spec.kind === 'flag') return value === true ? 1 : 0;
  const index = bands.spec.choices!.indexOf(String(value));
  if (index >= 0) return index;
  throw new SkinAdviseError({
    code: 'bad_fact_value',
    message: `The fact ${bands.spec.name} cannot hold this value`,
    found: String(value),
    expected: bands.spec.choices!.join(', '),
  });
}

function numberBand(cuts: readonly number[], value: number): number {
  let index = 0;
  while (index < cuts.length && value > cuts[index]!) index += 1;
  return index < cuts.length && value === cuts[index] ? index * 2 + 1 : index * 2;
}
