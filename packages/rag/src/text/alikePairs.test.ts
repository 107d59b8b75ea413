import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikePairs } from './alikePairs.js';
import { jaccard } from './jaccard.js';

const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 8 }), {
  maxLength: 14,
});

it('finds the same pairs as comparing each with each', () => {
  fc.assert(
    fc.property(sets, fc.constantFrom(0.2, 0.5, 0.6, 0.75), (members, bound) => {
      const all = members.map((one) => new Set(one));
      const expected = all.flatMap((one, first) =>
        all.flatMap((other, second) => {
          const shared = jaccard(one, other);
          return second > first && shared > bound ? [{ first, second, shared }] : [];
        }),
      );
      expect(alikePairs(all, bound)).toEqual(expected);
    }),
  );
});
