// node bench/retrieval/large.js [10000]: what an index of so many passages costs, in processor time, so that a busy machine says the same.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex, corpus, createSmallEmbedder, searchGuidance } from '../../packages/rag/dist/index.js';
import { readIndexFile, writeIndexFile } from '../../packages/rag/dist/store/file/index.js';

const count = Number(process.argv[2] ?? 10_000);
const QUESTIONS = ['두피가 가려워요', '염색하고 며칠 뒤에 펌 해도 돼요', '점이 커져요'];
const random = randomiser(7);
const pick = (list) => list[Math.floor(random() * list.length)];
const words = [...new Set(corpus.passages.flatMap(({ text }) => text.split(/\s+/)))];

const folder = mkdtempSync(join(tmpdir(), 'bench-index-'));
const file = join(folder, 'my.index');
try {
  const made = await timed('embed', () => buildIndex(shuffled(), createSmallEmbedder(), { locale: 'ko' }));
  await timed('write', () => writeIndexFile(file, made));
  const index = await timed('read', () => readIndexFile(file));
  await timed('first search', () => searchGuidance(QUESTIONS[0], { top: 10, index }));
  for (const question of QUESTIONS) await timed('search', () => searchGuidance(question, { top: 10, index }));
  console.log(`${count} passages: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Passages of words of the shipped ones, with the conditions of one of them. */
function shuffled() {
  const passages = Array.from({ length: count }, (_, at) => ({
    ...pick(corpus.passages),
    id: `ko/bench/p${String(at).padStart(6, '0')}`,
    title: sentence(3),
    text: `${sentence(8)}. ${sentence(8)}. ${sentence(6)}.`,
    asks: Array.from({ length: 6 }, () => sentence(3)),
  }));
  return { ...corpus, id: 'bench', passages, sha256: checksum(passages) };
}

function sentence(length) {
  return Array.from({ length }, () => pick(words)).join(' ');
}

function checksum(passages) {
  return createHash('sha256').update(JSON.stringify(passages)).digest('hex');
}

async function timed(name, task) {
  const start = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(start);
  console.log(`${name.padEnd(13)} ${((user + system) / 1e6).toFixed(2)} s`);
  return result;
}

/** From 0 to 1, the same in every run. */
function randomiser(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
