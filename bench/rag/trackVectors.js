import { measure } from '../shared/measure.js';
import { startWatch } from '../shared/stopwatch.js';
import { QUERIES, SEED, TOP } from './settings.js';
import { exactNearest, makeVectors, recallOf } from './vectors.js';

/** Functions this small are optimised after a few passes over so many vectors. */
const WARM_CALLS = 30;

/** The nearest of many vectors. Nothing is timed before every engine has found the same. */
export async function trackVectors(opened, count, dimensions, pace, progress) {
  const vectors = makeVectors(count, dimensions);
  const { at } = makeVectors(QUERIES, dimensions, SEED + 1);
  const queries = Array.from({ length: QUERIES }, (_, place) => at(place));
  progress('finding the truth');
  const all = vectors.ids.map((_, place) => vectors.at(place));
  const truth = queries.map((query) => exactNearest(all, query, TOP));
  const contestants = [];
  for (const { route, module } of opened) {
    progress(`filling ${route.title}`);
    const { search, buildMs } = await fill(route, module, vectors, pace);
    const inputs = queries.map(route.query);
    progress(`comparing ${route.title}`);
    const recall = await compare(route, search, inputs, truth);
    contestants.push({
      ...route,
      ...counted(route, search),
      inputs,
      expected: truth.map(sum),
      buildMs,
      recall,
    });
  }
  const figures = await measure(contestants, pace, progress);
  const rows = contestants.map(({ engine, title, buildMs, recall }, place) => ({
    engine,
    title,
    buildMs,
    recall,
    ...figures[place],
  }));
  return { count, dimensions, rows };
}

/** The best of some; putting the vectors into an engine's own form is not timed. */
async function fill(route, module, vectors, { coldRuns }) {
  const records = route.records(vectors);
  let search;
  let buildMs = Infinity;
  for (let run = 0; run < coldRuns; run += 1) {
    search = undefined;
    const stop = startWatch();
    search = await route.fill(module, records, vectors.dimensions);
    buildMs = Math.min(buildMs, stop());
  }
  return { search, buildMs };
}

async function compare({ engine }, search, inputs, truth) {
  for (const [at, wanted] of truth.entries()) {
    const found = await search(inputs[at]);
    if (found.join() !== wanted.join())
      throw new Error(
        `${engine} finds [${found}] for query ${at}, expected [${wanted}]: recall ${recallOf(found, wanted)}`,
      );
  }
  return 1;
}

/** What is timed returns a sum of places, so that it can be checked and nothing is optimised away. */
function counted({ call = 'async' }, search) {
  const run = call === 'sync' ? (query) => sum(search(query)) : async (query) => sum(await search(query));
  return { call, run, warmCalls: WARM_CALLS };
}

export const sum = (places) => places.reduce((total, place) => total + place, 0);
