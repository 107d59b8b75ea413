import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from './FeatureTable.js';
import { HASH_BITS } from './LearnedModel.js';

const HASH = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });
/** Neighbours share a word of bits, and the highest bit of one is a sign. */
const NEAR = fc.tuple(HASH, fc.integer({ min: 0, max: 31 })).map(([hash, low]) => (hash & ~31) | low);

describe('a table of features', () => {
  it('finds those that were added, by the order they came in, with their weights, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(HASH, NEAR, fc.nat(99)), { maxLength: 200 }),
        NEAR,
        (hashes, other) => {
          const table = new FeatureTable(hashes.length);
          const added = hashes.toSorted((a, b) => a - b);
          for (const [k, hash] of added.entries()) table.add(hash, (k + 1) * 3);
          added.forEach((hash, k) => {
            expect(table.find(hash)).toBe(k);
            expect([table.startOf(k), table.endOf(k)]).toEqual([k * 3, k * 3 + 3]);
          });
          if (!added.includes(other)) expect(table.find(other)).toBe(-1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells where a feature was last seen', () => {
    const table = new FeatureTable(2);
    expect([table.see(1, 7), table.see(1, 8), table.see(0, 8)]).toEqual([0, 7, 0]);
    table.forgetSeen();
    expect([table.see(1, 9), table.see(0, 9)]).toEqual([0, 0]);
  });
});
