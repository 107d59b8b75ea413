import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, unitVector } from '../../embedder/unitVector.js';
import type { Metadata, VectorRecord, VectorStore } from '../VectorStore.js';

const DIMENSIONS = 8;
export const CONTRACT = { dimensions: DIMENSIONS, fingerprint: 'contract:1' } as const;

const vectorOf = (...values: number[]) =>
  unitVector([...values, ...new Array(DIMENSIONS - values.length).fill(0)]);
const record = (id: string, vector: Float32Array, metadata: Metadata = {}): VectorRecord => ({
  id,
  vector,
  metadata,
});

/** What every store must do, wherever it keeps its vectors. */
export function storeContract(name: string, open: () => Promise<VectorStore>): void {
  describe(`${name} as a store`, () => {
    it('finds the nearest first, with cosines, ties by id, and no more than asked for', async () => {
      const store = await open();
      await store.upsert([
        record('far', vectorOf(0, 1)),
        record('b', vectorOf(1)),
        record('a', vectorOf(1)),
        record('near', vectorOf(3, 1)),
      ]);
      const found = await store.query({ vector: vectorOf(1), top: 3 });
      expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'near']);
      expect(found[0]!.score).toBeCloseTo(1, 5);
      expect(found[2]!.score).toBeCloseTo(3 / Math.sqrt(10), 5);
    });

    it('replaces what has the same id, and forgets what is deleted', async () => {
      const store = await open();
      await store.upsert([record('a', vectorOf(1), { topic: 'old' }), record('b', vectorOf(0, 1))]);
      await store.upsert([record('a', vectorOf(0, 0, 1), { topic: 'new' })]);
      expect(await store.query({ vector: vectorOf(0, 0, 1), top: 1 })).toMatchObject([
        { id: 'a', metadata: { topic: 'new' } },
      ]);
      await store.delete(['a', 'never there']);
      expect((await store.query({ vector: vectorOf(1), top: 9 })).map(({ id }) => id)).toEqual(['b']);
      expect(await store.stats()).toEqual({ count: 1, ...CONTRACT });
    });

    it('leaves out what a filter does not let pass', async () => {
      const store = await open();
      await store.upsert([
        record('acne', vectorOf(1), { conditions: ['acne', 'oil'], locale: 'ko' }),
        record('sun', vectorOf(1), { conditions: ['sun_protection'], locale: 'ko' }),
        record('english', vectorOf(1), { conditions: ['acne'], locale: 'en' }),
        record('bare', vectorOf(1)),
      ]);
      const filter = { conditions: { in: ['acne', 'rosacea'] }, locale: { in: ['ko'] } };
      expect((await store.query({ vector: vectorOf(1), top: 9, filter })).map(({ id }) => id)).toEqual([
        'acne',
      ]);
    });

    it('refuses a batch with one bad vector whole, and says which', async () => {
      const store = await open();
      const batch = [
        record('good', vectorOf(1)),
        record('bad', new Float32Array(DIMENSIONS).fill(Number.NaN)),
      ];
      await expect(store.upsert(batch)).rejects.toMatchObject({ code: 'bad_vector', path: '$[1].vector[0]' });
      await expect(store.upsert([record('short', new Float32Array(3))])).rejects.toMatchObject({
        code: 'bad_vector',
      });
      await expect(
        store.upsert([record('twice', vectorOf(1)), record('twice', vectorOf(1))]),
      ).rejects.toMatchObject({ path: '$[1].id' });
      await expect(store.query({ vector: new Float32Array(3), top: 1 })).rejects.toMatchObject({
        code: 'bad_vector',
      });
      expect((await store.stats()).count).toBe(0);
    });

    it('stops when asked to', async () => {
      const store = await open();
      const signal = AbortSignal.abort();
      await expect(store.query({ vector: vectorOf(1), top: 1, signal })).rejects.toThrow();
      await expect(store.upsert([record('a', vectorOf(1))], signal)).rejects.toThrow();
    });

    it('finds exactly what comparing one by one finds', async () => {
      const numbers = fc
        .array(fc.integer({ min: -9, max: 9 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
        // Not every engine keeps noughts.
        .filter((row) => row.some((value) => value !== 0));
      await fc.assert(
        fc.asyncProperty(
          fc.array(numbers, { maxLength: 12 }),
          numbers,
          fc.integer({ min: 1, max: 5 }),
          async (rows, asked, top) => {
            const store = await open();
            const records = rows.map((row, at) => record(`r${String(at).padStart(2, '0')}`, unitVector(row)));
            await store.upsert(records);
            const vector = unitVector(asked);
            const expected = records
              .map(({ id, vector: own }) => ({ id, score: dot(own, vector) }))
              .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
              .slice(0, top);
            expect((await store.query({ vector, top })).map(({ id }) => id)).toEqual(
              expected.map(({ id }) => id),
            );
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}
