import { measure } from '../shared/measure.js';
import { inputsFor } from './contestants.js';
import { BATCH } from './engines/zen.js';
import { firedByDefinition } from './pack.js';

/** Slow engines are compared on as many cases as fit; never on fewer than one batch. */
const COMPARE_MS = 10_000;

/** Track A: which rules fire. Nothing is timed before every engine has found the same. */
export async function trackFired(opened, pack, cases, pace, progress) {
  const truth = cases.values.map((values) => firedByDefinition(pack, values));
  const contestants = [];
  for (const { route, module } of opened) {
    progress(`comparing ${route.title}`);
    const compiled = route.compile(module, pack);
    const inputs = inputsFor(route, cases);
    const agreed = await compare(route, compiled, inputs, truth);
    contestants.push({
      ...route,
      ...countingRun(route, compiled),
      inputs,
      expected: countsFor(route, truth),
      agreed,
    });
  }
  const figures = await measure(contestants, pace, progress);
  const rows = contestants.map(({ id, title, engine, takes, call, agreed }, at) => ({
    id,
    title,
    engine,
    takes,
    call,
    agreed,
    ...figures[at],
  }));
  const total = truth.reduce((sum, { length }) => sum + length, 0);
  return { rows, perCase: total / truth.length };
}

async function compare(route, { run, found }, inputs, truth) {
  const start = performance.now();
  let at = 0;
  for (const input of inputs) {
    const answer = await run(input);
    const lists = route.call === 'batch' ? answer : [found ? [...found.subarray(0, answer)] : answer];
    for (const list of lists) {
      sameSet(route, list, truth[at], at);
      at += 1;
    }
    if (at >= BATCH && performance.now() - start > COMPARE_MS) break;
  }
  return at;
}

function sameSet({ id }, list, wanted, at) {
  const sorted = [...list].sort((a, b) => a - b).join();
  if (sorted !== wanted.join())
    throw new Error(`${id} fires [${sorted}] in case ${at}, expected [${wanted.join()}]`);
}

/** What is timed returns how many rules fired, so that the count can be checked and nothing is optimised away. */
function countingRun({ call }, { run }) {
  if (call === 'sync') return { run };
  if (call === 'async') return { run: async (input) => (await run(input)).length };
  return { run: async (inputs) => (await run(inputs)).reduce((sum, { length }) => sum + length, 0) };
}

function countsFor(route, truth) {
  const counts = truth.map(({ length }) => length);
  if (route.call !== 'batch') return counts;
  return inputsFor({ takes: 'counts', call: 'batch' }, { counts }).map((batch) =>
    batch.reduce((a, b) => a + b, 0),
  );
}
