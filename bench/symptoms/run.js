// npm run bench:symptoms: how long reading a text takes.
import { readdirSync, readFileSync } from 'node:fs';

const HELP = `npm run bench:symptoms [-- --help]

How long the symptom reader takes, once warm, on one core: texts of the labelled data by length, and texts made to be slow.
The peer is one pass of a single regular expression over the same text (what a keyword list costs at the least).
`;
const SECONDS = 1.5;

async function main() {
  const { readCase } = await import('../../packages/rules/dist/index.js');
  const read = (text) => readCase(asResult(text));
  const { CONCEPTS } = await import('../../packages/rules/dist/symptoms/index.js');
  const keywords = keywordList(CONCEPTS);
  const texts = labelledTexts();
  process.stdout.write(`Symptom reading, node ${process.version}\n\n`);
  row('text', 'characters', 'per text', 'texts/s', 'times the keyword list');
  for (const [name, from, to] of [
    ['short', 1, 30],
    ['a sentence or two', 31, 120],
    ['a message', 121, 250],
    ['a long message', 251, 2000],
  ]) {
    const own = texts.filter((text) => text.length >= from && text.length <= to);
    if (own.length > 0) measured(name, own, read, keywords);
  }
  for (const [name, text] of HARD) measured(name, [text], read, keywords);
}

function measured(name, texts, read, keywords) {
  const us = perText(texts, read);
  const peer = perText(texts, (text) => text.match(keywords));
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  row(
    name,
    length,
    us < 10_000 ? `${us.toFixed(0)} us` : `${(us / 1000).toFixed(0)} ms`,
    Math.round(1e6 / us),
    `${(us / peer).toFixed(0)}x`,
  );
}

/** Median of passes over all texts, after a warm-up of the same length. */
function perText(texts, task) {
  const pass = () => {
    const start = process.hrtime.bigint();
    for (const text of texts) task(text);
    return Number(process.hrtime.bigint() - start) / 1000 / texts.length;
  };
  const until = (seconds) => {
    const end = process.hrtime.bigint() + BigInt(seconds * 1e9);
    const times = [pass()];
    while (process.hrtime.bigint() < end) times.push(pass());
    return times.sort((a, b) => a - b)[times.length >> 1];
  };
  until(SECONDS);
  return until(SECONDS);
}

function labelledTexts() {
  const folder = new URL('../../packages/rules/data/symptoms/development/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .flatMap((line) => line.split('\t')[1]?.replaceAll('\\n', '\n') ?? []);
}

/** The Korean labels of all concepts as one expression. */
function keywordList(CONCEPTS) {
  return new RegExp(CONCEPTS.map(({ ko }) => ko).join('|'), 'g');
}

const HARD = [
  ['100 kB of one syllable', '가'.repeat(100_000)],
  ['100 kB of denials', '아프지도 가렵지도 '.repeat(11_000)],
  ['100 kB of emoji', '😀'.repeat(50_000)],
];

const asResult = (text) => ({
  format: 'bench',
  profile: 'face',
  findings: [],
  person: {},
  text,
  history: [],
  notices: [],
});
const row = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(26) : String(cell).padStart(at === 4 ? 24 : 14))).join('')}\n`,
  );

if (process.argv.includes('--help')) process.stdout.write(HELP);
else await main();
