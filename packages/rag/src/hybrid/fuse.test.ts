import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse } from './fuse.js';

const order = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 20 });

describe('fuse', () => {
  it('puts first what both ways of finding put first', () => {
    expect(
      fuse([
        { places: [3, 1], weight: 1 },
        { places: [3, 2], weight: 4 },
      ])[0],
    ).toEqual({ place: 3, score: 1 });
  });

  it('believes the weightier order where they differ', () => {
    const fused = fuse([
      { places: [1, 2], weight: 1 },
      { places: [2, 1], weight: 4 },
    ]);
    expect(fused.map(({ place }) => place)).toEqual([2, 1]);
  });

  it('has every place once, falls, stays between nought and one, and breaks ties by place', () => {
    fc.assert(
      fc.property(order, order, (first, second) => {
        const fused = fuse([
          { places: first, weight: 1 },
          { places: second, weight: 2 },
        ]);
        expect(fused.map(({ place }) => place).sort((a, b) => a - b)).toEqual(
          [...new Set([...first, ...second])].sort((a, b) => a - b),
        );
        fused.forEach(({ place, score }, at) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
          const next = fused[at + 1];
          if (next) expect(score > next.score || (score === next.score && place < next.place)).toBe(true);
        });
      }),
    );
  });
});
