import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PACES } from '../shared/measure.js';
import { verdicts } from './goals.js';
import { hybridByDefinition } from './hybridByDefinition.js';
import { closure } from './installed.js';
import { readOptions } from './options.js';
import { ours, readQuestions } from './ours.js';
import { embedByHashing } from './peers/hashing.js';
import { loop } from './peers/loop.js';
import { TOP } from './settings.js';
import { trackVectors } from './trackVectors.js';
import { exactNearest, makeVectors } from './vectors.js';

const PACE = { ...PACES.quick, warmMs: 1, mostWarmMs: 1, sampleMs: 0.1, latencyMs: 0.1, fewestLatencies: 1 };
const silent = () => {};
const here = fileURLToPath(new URL('.', import.meta.url));
const track = (route) => trackVectors([{ route, module: undefined }], 200, 8, PACE, silent);

test('the same seed makes the same vectors, all of length one', () => {
  const made = makeVectors(50, 8);
  assert.deepEqual(made.flat, makeVectors(50, 8).flat);
  for (const place of made.ids.keys())
    assert.ok(Math.abs(made.at(place).reduce((sum, value) => sum + value * value, 0) - 1) < 1e-6);
});

test('the nearest are found from what is nearest to equals by place', () => {
  const vectors = [
    [0, 1],
    [1, 0],
    [0.6, 0.8],
    [1, 0],
  ].map((vector) => Float32Array.from(vector));
  assert.deepEqual(exactNearest(vectors, Float32Array.of(1, 0), 3), [1, 3, 2]);
});

test('our store and the bare loop find the same, and it is said how long they take', async () => {
  const module = await ours.load();
  const opened = [ours, loop].map((route) => ({ route, module }));
  const { rows } = await trackVectors(opened, 200, 8, PACE, silent);
  assert.deepEqual(
    rows.map(({ engine, recall }) => [engine, recall]),
    [
      ['ours', 1],
      ['loop', 1],
    ],
  );
  for (const { ns, buildMs, latency } of rows) assert.ok(ns > 0 && buildMs >= 0 && latency.p50 >= 0);
});

test('an engine that misses one of the nearest is refused before anything is timed', async () => {
  const forgetful = {
    ...loop,
    engine: 'toy',
    fill(...given) {
      const search = loop.fill(...given);
      return (query) => [...search(query).slice(0, TOP - 1), 0];
    },
  };
  await assert.rejects(track(forgetful), /toy finds .* expected .* recall 0\.9/);
});

test('an engine that changes its mind while it is timed is refused', async () => {
  let calls = 0;
  const fickle = {
    ...loop,
    fill(...given) {
      const search = loop.fill(...given);
      return (query) => {
        calls += 1;
        return calls > 32 ? search(query).map((place) => place + 1) : search(query);
      };
    },
  };
  await assert.rejects(track(fickle), /checksum/);
});

test('what is second by both ways comes before what is first by one alone', () => {
  assert.deepEqual(hybridByDefinition([4, 2], [3, 2], 5, 3), [2, 3, 4]);
});

test('a goal is met or missed by its figure, and what was not measured is not judged', () => {
  const vectors = (own, bare) => [
    {
      count: 10,
      dimensions: 2,
      rows: [
        { engine: 'ours', ns: own, recall: 1 },
        { engine: 'loop', ns: bare },
      ],
    },
  ];
  const met = (outcome) => verdicts({ vectors: [], ...outcome }).map((one) => one.met);
  assert.deepEqual(met({}), []);
  assert.deepEqual(met({ vectors: vectors(130, 100) }), [true, true]);
  assert.deepEqual(met({ vectors: vectors(131, 100) }), [false, true]);
  assert.deepEqual(met({ cli: { ratio: 1.5 } }), [true]);
  assert.deepEqual(met({ cli: { ratio: 1.51 } }), [false]);
  const corpus = (p50) => ({ passages: 1, rows: [{ id: 'ours-default', latency: { p50 } }] });
  assert.deepEqual(met({ corpus: corpus(999_999) }), [true]);
  assert.deepEqual(met({ corpus: corpus(1_000_000) }), [false]);
});

test('what a peer brings along is itself and all that it needs, once each', () => {
  const orama = closure(here, 'node_modules/@orama/orama');
  assert.deepEqual(orama, ['node_modules/@orama/orama']);
  const langchain = closure(here, 'node_modules/@langchain/classic');
  assert.ok(langchain.includes('node_modules/@langchain/core'));
  assert.equal(new Set(langchain).size, langchain.length);
});

test('hashing gives vectors of length one that depend on the text alone', () => {
  const [one, other, again] = embedByHashing(['두피 각질', '여드름', '두피 각질']);
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
  assert.ok(Math.abs(one.reduce((sum, value) => sum + value * value, 0) - 1) < 1e-6);
});

test('the questions are those of the development split, each with its answers', () => {
  const questions = readQuestions();
  assert.ok(questions.length >= 300);
  assert.ok(questions.every(({ text, answers }) => text && answers.every((id) => id.startsWith('ko/'))));
});

test('options that cannot be understood say what would be', () => {
  assert.throws(() => readOptions(['--sizes', '10000,many']), /whole numbers/);
  assert.throws(() => readOptions(['--only', 'faiss']), /langchain/);
  assert.throws(() => readOptions(['--tracks', 'rules']), /vectors/);
  assert.deepEqual(readOptions(['--sizes', '500']).sizes, [500]);
});
