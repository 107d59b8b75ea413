import { beforeAll, describe, expect, it } from 'vitest';
import { UPDATE } from './boundary/snapshot.js';
import { meetsGate } from './gate.js';
import { type Coverage, measure } from './measure.js';

const MINUTES = 60_000;

describe('the shipped rules', () => {
  let coverage: Coverage;
  beforeAll(async () => {
    coverage = await measure();
  }, 5 * MINUTES);

  it('begin and end where they say, in every way they can fire', () => {
    expect(coverage.faults).toEqual([]);
    expect(coverage.total.boundaryCases).toBeGreaterThan(coverage.total.ways);
  });

  it('have the edges that were last reviewed', () => {
    expect(coverage.snapshot, `see what changed with ${UPDATE}`).toBe('up to date');
  });

  it('are held by cases as far as the gate asks', () => {
    const { unheld, faults, snapshot } = coverage;
    expect(meetsGate(coverage), JSON.stringify({ unheld, faults, snapshot }, null, 2)).toBe(true);
  });

  it('miss the gate as soon as a few of them are held by nothing', () => {
    const { total } = coverage;
    expect(meetsGate({ ...coverage, total: { ...total, held: total.rules - 3 } })).toBe(false);
    expect(meetsGate({ ...coverage, total: { ...total, faulty: 1 } })).toBe(false);
    expect(meetsGate({ ...coverage, snapshot: 'out of date' })).toBe(false);
  });
});
