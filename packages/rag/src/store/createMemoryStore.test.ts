import { expect, it } from 'vitest';
import { createMemoryStore } from './createMemoryStore.js';
import { CONTRACT, storeContract } from './testing/storeContract.js';

storeContract('memory', async () => createMemoryStore(CONTRACT));

it('keeps nothing that its caller may change', async () => {
  const store = createMemoryStore(CONTRACT);
  const vector = new Float32Array(CONTRACT.dimensions).fill(0).fill(1, 0, 1);
  await store.upsert([{ id: 'a', vector, metadata: { conditions: ['acne'] } }]);
  vector.fill(0);
  expect(store.records()[0]!.vector[0]).toBe(1);
});
