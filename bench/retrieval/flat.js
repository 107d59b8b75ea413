// node bench/retrieval/flat.js: the store in memory against a bare dot-product loop over the same numbers, in the same run.
import { createMemoryStore } from '../../packages/rag/dist/index.js';

const COUNT = 10_000;
const TOP = 10;
const RUNS = 60;

for (const dimensions of [64, 384]) await compare(dimensions);

async function compare(dimensions) {
  const flat = Float32Array.from({ length: COUNT * dimensions }, randomiser(dimensions));
  const store = createMemoryStore({ dimensions, fingerprint: 'bench' });
  await store.upsert(rowsOf(flat, dimensions));
  const question = randomiser(1);
  const bare = [];
  const ours = [];
  for (let run = 0; run < RUNS; run += 1) {
    const vector = Float32Array.from({ length: dimensions }, question);
    bare.push(await timed(() => highest(flat, vector)));
    ours.push(await timed(() => store.query({ vector, top: TOP })));
  }
  const [loop, query] = [median(bare), median(ours)];
  console.log(
    `${COUNT} x ${dimensions}, top ${TOP}: store ${query.toFixed(2)} ms, bare loop ${loop.toFixed(2)} ms: ${(query / loop).toFixed(2)}x (goal 1.3x)`,
  );
}

/** Nothing but the dot products; the highest is kept, so that they are not thrown away as unused. */
function highest(flat, vector) {
  let best = -Infinity;
  for (let start = 0; start < flat.length; start += vector.length) {
    let sum = 0;
    for (let d = 0; d < vector.length; d += 1) sum += flat[start + d] * vector[d];
    if (sum > best) best = sum;
  }
  return best;
}

function rowsOf(flat, dimensions) {
  return Array.from({ length: COUNT }, (_, row) => ({
    id: `p${row}`,
    vector: flat.subarray(row * dimensions, (row + 1) * dimensions),
    metadata: { topic: 'bench' },
  }));
}

async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Between -1 and 1, the same in every run. */
function randomiser(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
