import { header } from '../shared/header.js';
import { ms, rate, ratio, time, titled, verdictTable } from '../shared/table.js';
import { SEED, TOP } from './settings.js';

const ABOUT = [
  `The ${TOP} best of each search; made-up vectors are seeded (${SEED}), questions are the development split's`,
];

/** The whole outcome as aligned text. */
export function renderReport(outcome) {
  const { corpus, vectors, embedder, cold, cli, verdicts } = outcome;
  const sections = [
    header('Finding guidance', ABOUT, outcome),
    ...(corpus ? [corpusTable(corpus), buildTable(corpus)] : []),
    ...vectors.map(vectorTable),
    ...(embedder ? [embedderTable(embedder)] : []),
    ...(cold ? [coldTable(cold)] : []),
    ...(cli ? [cliTable(cli)] : []),
    ...(verdicts.length > 0 ? [verdictTable(verdicts)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function corpusTable({ passages, questions, rows }) {
  const own = rows.find(({ id }) => id === 'ours-default');
  const line = ({ title, ns, latency, recall3 }) => [
    title,
    time(ns),
    time(latency.p50),
    time(latency.p99),
    own ? ratio(ns / own.ns) : '-',
    recall3 === null ? '-' : recall3.toFixed(3),
  ];
  return titled(
    `The built-in passages (${passages}), ${questions} questions`,
    ['', 'per query', 'p50', 'p99', 'times ours', 'recall@3'],
    rows.map(line),
  );
}

function buildTable({ passages, builds }) {
  return titled(
    `Index of the ${passages} passages, their vectors given`,
    ['', 'built in'],
    builds.map(({ title, ms: spent }) => [title, ms(spent)]),
  );
}

function vectorTable({ count, dimensions, rows }) {
  const [own, loop] = ['ours', 'loop'].map((engine) => rows.find((row) => row.engine === engine));
  const line = ({ title, buildMs, ns, latency, recall }) => [
    title,
    ms(buildMs),
    time(ns),
    time(latency.p50),
    time(latency.p99),
    own ? ratio(ns / own.ns) : '-',
    loop ? ratio(ns / loop.ns) : '-',
    recall.toFixed(3),
  ];
  return titled(
    `${rate(count)} vectors of ${dimensions} dimensions, the nearest ${TOP}`,
    ['', 'filled in', 'per query', 'p50', 'p99', 'times ours', 'times the loop', 'found'],
    rows.map(line),
  );
}

function embedderTable(rows) {
  const line = ({ title, what, characters, ns, casesPerSecond }) => [
    title,
    `${what} (${characters.toFixed(0)})`,
    time(ns),
    rate(casesPerSecond),
    ratio(ns / rows.find((row) => row.title === 'ours' && row.what === what).ns),
  ];
  return titled(
    'Embedding, 32 texts at a time',
    ['', 'texts (characters)', 'per text', 'texts/s', 'times ours'],
    rows.map(line),
  );
}

function coldTable(rows) {
  const line = ({ title, importMs, indexMs, firstMs, bytes, packages }) => [
    title,
    ms(importMs),
    ms(indexMs),
    ms(firstMs),
    `${(bytes / 1e6).toFixed(1)} MB`,
    String(packages),
  ];
  return titled(
    'Cold start, each in a fresh process, and what is installed for it',
    ['', 'import', 'index', 'first query', 'installed', 'packages'],
    rows.map(line),
  );
}

function cliTable({ rows }) {
  const [, without] = rows;
  return titled(
    'The command line, whole processes',
    ['', 'best', 'times without'],
    rows.map(({ title, ms: spent }) => [title, ms(spent), ratio(spent / without.ms)]),
  );
}
