import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dot, unitVector } from '../embedder/unitVector.js';
import { createMemoryStore } from './createMemoryStore.js';
import { CONTRACT, storeContract } from './testing/storeContract.js';
import type { Metadata } from './VectorStore.js';

storeContract('memory', async () => createMemoryStore(CONTRACT));

it('keeps nothing that its caller may change', async () => {
  const store = createMemoryStore(CONTRACT);
  const vector = new Float32Array(CONTRACT.dimensions).fill(0).fill(1, 0, 1);
  const metadata = { conditions: ['acne'] };
  await store.upsert([{ id: 'a', vector, metadata }]);
  vector.fill(0);
  metadata.conditions.push('oil');
  store.records()[0]!.vector.fill(0);
  expect(store.records()[0]).toMatchObject({ metadata: { conditions: ['acne'] } });
  expect(store.records()[0]!.vector[0]).toBe(1);
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const numbers = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 });
const step = fc.oneof(fc.record({ put: id, numbers }), fc.record({ remove: id }));

it('after any additions, replacements and deletions holds and finds what a plain map would, score for score', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), numbers, async (steps, asked) => {
      const store = createMemoryStore({ dimensions: 3, fingerprint: 'f' });
      const plain = new Map<string, { vector: Float32Array; metadata: Metadata }>();
      for (const [at, one] of steps.entries()) {
        if ('remove' in one) {
          await store.delete([one.remove]);
          plain.delete(one.remove);
          continue;
        }
        const record = { vector: unitVector(one.numbers), metadata: { at } };
        await store.upsert([{ id: one.put, ...record }]);
        plain.set(one.put, record);
      }
      const vector = unitVector(asked);
      const records = [...plain].map(([name, kept]) => ({ id: name, ...kept }));
      const byId = records.sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(store.records()).toEqual(byId);
      const expected = byId
        .map((kept) => ({ id: kept.id, score: dot(kept.vector, vector), metadata: kept.metadata }))
        .sort((a, b) => b.score - a.score);
      expect(await store.query({ vector, top: 4 })).toEqual(expected.slice(0, 4));
    }),
  );
});

it('gives nothing where nothing is asked for', async () => {
  const store = createMemoryStore({ dimensions: 1, fingerprint: 'f' });
  await store.upsert([{ id: 'a', vector: unitVector([1]), metadata: {} }]);
  expect(await store.query({ vector: unitVector([1]), top: 0 })).toEqual([]);
});
