// npm run bench: each number is a ratio against a named peer in the same run.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdvisor } from '../packages/skin-advise/dist/index.js';

const RUNS = 15;
const bin = fileURLToPath(new URL('../packages/skin-advise/bin/skin-advise.js', import.meta.url));

coldStart();
await throughput();

/** Median wall time of whole processes, interleaved so that a slow moment hits both. */
function coldStart() {
  const bare = [];
  const sample = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(wall(['-e', '0']));
    sample.push(wall([bin, 'sample', '--format', 'json']));
  }
  const ratio = median(sample) / median(bare);
  console.log(
    `cold start: skin-advise sample --format json ${ms(median(sample))}, node -e 0 ${ms(median(bare))}: ${ratio.toFixed(2)}x (goal 4x)`,
  );
}

/** advise() on a read result against JSON.parse + JSON.stringify of the advice it returns. */
async function throughput() {
  const advisor = createAdvisor();
  const read = (name) =>
    JSON.parse(readFileSync(new URL(`../packages/skin-advise/samples/${name}`, import.meta.url), 'utf8'));
  for (const name of ['scalp.result.json', 'face.result.json', 'lesion.result.json']) {
    const result = read(name);
    const advice = await advisor.advise(result);
    const text = JSON.stringify(advice);
    const ours = await rate(() => advisor.advise(result));
    const peer = await rate(() => JSON.stringify(JSON.parse(text)));
    console.log(
      `advise ${name}: ${ours.toFixed(0)}/s, re-serialising its advice ${peer.toFixed(0)}/s: ${(ours / peer).toFixed(3)}x`,
    );
  }
}

function wall(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

async function rate(task) {
  for (let warm = 0; warm < 50; warm += 1) await task();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 1000) {
    await task();
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}
