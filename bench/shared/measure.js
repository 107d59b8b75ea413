import { median, percentile } from './statistics.js';
import { startWatch } from './stopwatch.js';

/**
 * How long to measure. Every figure is the best of five trials, each the median of its samples. A sample is shorter than the
 * slices that a busy system shares out, so that most samples run undisturbed.
 */
export const TRIALS = 5;
export const PACES = {
  full: {
    warmMs: 400,
    mostWarmMs: 20_000,
    sampleMs: 1,
    samples: 151,
    latencyMs: 400,
    fewestLatencies: 100,
    coldRuns: 5,
  },
  quick: {
    warmMs: 60,
    mostWarmMs: 400,
    sampleMs: 1,
    samples: 21,
    latencyMs: 60,
    fewestLatencies: 30,
    coldRuns: 1,
  },
};
/** Functions made per rule are optimised one by one, each after it was called often enough: thousands of calls. */
const WARM_CALLS = 10_000;
/** Engines so slow that a sample is one call still get this many. */
const FEWEST_SAMPLES = 3;
const MOST_LATENCIES = 20_000;

/**
 * Time per case and single calls of every contestant. The trials go round: what slows the machine for a moment slows one trial
 * of each contestant, and the best trial counts. Each sample's checksum must be what the rules say, so that nothing is
 * optimised away.
 *
 * @param contestants `{ title, call, run, inputs, expected }`; `expected` is the checksum per input. `call` is `sync`, `async`, or
 *   `batch`: asynchronous, `casesPerCall` cases in an input, and no single calls to time. `warmCalls`: enough before measuring
 */
export async function measure(contestants, pace, progress) {
  const warm = [];
  for (const contestant of contestants) {
    progress(`warming ${contestant.title}`);
    warm.push({ ...contestant, ...(await plan(contestant, pace)), at: 0, medians: [] });
  }
  for (let trial = 1; trial <= TRIALS; trial += 1)
    for (const contestant of warm) {
      progress(`trial ${trial} of ${TRIALS}: ${contestant.title}`);
      contestant.medians.push(await oneTrial(contestant));
    }
  const figures = [];
  for (const contestant of warm) {
    progress(`single calls of ${contestant.title}`);
    figures.push(await figuresOf(contestant, pace));
  }
  return figures;
}

async function figuresOf(contestant, pace) {
  const ns = Math.min(...contestant.medians);
  const latency = contestant.call === 'batch' ? null : await latencies(contestant, ns, pace);
  return { ns, casesPerSecond: 1e9 / ns, latency };
}

/** Warms up, and from the last run learns how many calls make a sample. */
async function plan(contestant, { warmMs, mostWarmMs, sampleMs, samples }) {
  let calls = 1;
  let done = 0;
  let spent = 0;
  let perCall = 0;
  const enough = contestant.warmCalls ?? WARM_CALLS;
  while (spent < warmMs || (done < enough && spent < mostWarmMs)) {
    const ms = await sample(contestant, done, calls);
    done += calls;
    spent += ms;
    perCall = ms / calls;
    if (ms < warmMs / 16) calls *= 2;
  }
  return {
    calls: Math.max(1, Math.round(sampleMs / perCall)),
    samples: Math.min(samples, Math.max(FEWEST_SAMPLES, Math.round((samples * sampleMs) / perCall))),
  };
}

async function oneTrial(contestant) {
  const { calls, samples, casesPerCall = 1 } = contestant;
  const perCase = [];
  for (let count = 0; count < samples; count += 1) {
    const ms = await sample(contestant, contestant.at, calls);
    contestant.at += calls;
    perCase.push((ms * 1e6) / (calls * casesPerCall));
  }
  return median(perCase);
}

/** Runs `calls` calls on rotating cases from `at` on and gives the milliseconds they took. */
async function sample(contestant, at, calls) {
  const { ms, sum } =
    contestant.call === 'sync' ? syncSample(contestant, at, calls) : await asyncSample(contestant, at, calls);
  const { expected, title } = contestant;
  let wanted = 0;
  for (let call = 0; call < calls; call += 1) wanted += expected[(at + call) % expected.length];
  if (sum !== wanted) throw new Error(`${title}: checksum ${sum} while timing, expected ${wanted}`);
  return ms;
}

function syncSample({ run, inputs }, at, calls) {
  let sum = 0;
  let index = at % inputs.length;
  const stop = startWatch();
  for (let call = 0; call < calls; call += 1) {
    sum += run(inputs[index]);
    index = index + 1 === inputs.length ? 0 : index + 1;
  }
  return { ms: stop(), sum };
}

async function asyncSample({ run, inputs }, at, calls) {
  let sum = 0;
  const stop = startWatch();
  for (let call = 0; call < calls; call += 1) sum += await run(inputs[(at + call) % inputs.length]);
  return { ms: stop(), sum };
}

/** p50, p99 and worst of single calls, each timed by itself, less what reading the clock costs. */
async function latencies({ run, inputs, call }, perCallNs, { latencyMs, fewestLatencies }) {
  const clockNs = clockCost();
  const fitting = Math.round((latencyMs * 1e6) / perCallNs);
  const count = Math.min(MOST_LATENCIES, Math.max(fewestLatencies, fitting));
  const times = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const input = inputs[at % inputs.length];
    const start = performance.now();
    if (call === 'sync') run(input);
    else await run(input);
    times[at] = Math.max(0, (performance.now() - start) * 1e6 - clockNs);
  }
  times.sort();
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), max: times[count - 1], calls: count };
}

/** Nanoseconds between two readings of the clock. */
export function clockCost() {
  const gaps = Array.from({ length: 10_000 }, () => {
    const start = performance.now();
    return (performance.now() - start) * 1e6;
  });
  return median(gaps);
}
