import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACES } from '../shared/measure.js';
import { median, percentile } from '../shared/statistics.js';
import { verdicts } from './goals.js';
import { readOptions } from './options.js';
import { failedByDefinition, firedByDefinition, makeCases, makePack } from './pack.js';
import { trackFired } from './trackFired.js';
import { trackWhyNot } from './trackWhyNot.js';

const PACE = { ...PACES.quick, warmMs: 1, mostWarmMs: 1, sampleMs: 0.1, latencyMs: 0.1 };
const pack = makePack(40);
const cases = makeCases();
const silent = () => {};
const engine = (compile) => ({
  module: undefined,
  route: { id: 'toy', title: 'toy', engine: 'toy', takes: 'values', call: 'sync', compile },
});

test('the same seed makes the same rules and cases, and every constraint allows some values and forbids some', () => {
  assert.deepEqual(makePack(40), pack);
  assert.deepEqual(makeCases(), cases);
  for (const { allowed } of pack.rules.flat())
    assert.ok(allowed.includes(true) && allowed.includes(false), allowed.join());
});

test('a rule fires exactly where none of its constraints failed', () => {
  for (const values of cases.values) {
    const failed = failedByDefinition(pack, values);
    assert.deepEqual(
      firedByDefinition(pack, values),
      [...failed.keys()].filter((rule) => failed[rule] === 0),
    );
  }
});

test('an engine that misses one rule is refused before anything is timed', async () => {
  const forgetful = engine((_, { rules }) => {
    const found = new Int32Array(rules.length);
    const run = (values) => {
      const list = firedByDefinition(pack, values).slice(1);
      found.set(list);
      return list.length;
    };
    return { found, run };
  });
  await assert.rejects(trackFired([forgetful], pack, cases, PACE, silent), /toy fires .* expected/);
});

test('an engine that changes its mind while it is timed is refused', async () => {
  let calls = 0;
  const fickle = engine((_, { rules }) => {
    const found = new Int32Array(rules.length);
    const run = (values) => {
      const list = firedByDefinition(pack, values);
      found.set(list);
      calls += 1;
      return calls > cases.values.length ? list.length + 1 : list.length;
    };
    return { found, run };
  });
  await assert.rejects(trackFired([fickle], pack, cases, PACE, silent), /checksum/);
});

test('an engine that names the wrong constraint is refused', async () => {
  const vague = engine((_, { rules }) => {
    const found = new Int32Array(rules.length);
    return { found, run: (values) => found.set(failedByDefinition(pack, values).map((mask) => mask && 1)) };
  });
  await assert.rejects(trackWhyNot([vague], pack, cases, PACE, silent), /rule \d+ fails/);
});

test('a goal is met or missed by its figure, and one without engines is not judged', () => {
  const fired = (ours, peer) => [
    {
      rules: 75,
      rows: [
        { id: 'ours-values', takes: 'values', ns: ours },
        { id: 'json-logic', takes: 'object', ns: peer },
      ],
    },
  ];
  const met = (ours, peer) =>
    verdicts({ fired: fired(ours, peer), whyNot: [], packs: null }).map((one) => one.met);
  assert.deepEqual(met(100, 2000), [true]);
  assert.deepEqual(met(100, 1999), [false]);
});

test('the median and percentiles are values that were measured', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  const hundred = Float64Array.from({ length: 100 }, (_, at) => at + 1);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile(hundred, 0.5), 50);
});

test('options that cannot be understood say what would be', () => {
  assert.throws(() => readOptions(['--rules', '75,many']), /whole numbers/);
  assert.throws(() => readOptions(['--only', 'drools']), /json-logic/);
  assert.deepEqual(readOptions(['--rules', '10']).rules, [10]);
});
