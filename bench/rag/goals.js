import { judged } from '../shared/judged.js';

const QUERY_MS = 1;
const TIMES_LOOP = 1.3;
const TIMES_WITHOUT = 1.5;

/** What was hoped for, beside what was measured; tracks and engines that were not asked are not judged. */
export function verdicts({ corpus, vectors, cli }) {
  return [
    ...(corpus ? queryGoal(corpus) : []),
    ...vectors.flatMap(flatGoals),
    ...(cli ? [cliGoal(cli)] : []),
  ];
}

function queryGoal({ passages, rows }) {
  const own = rows.find(({ id }) => id === 'ours-default');
  if (!own) return [];
  const ms = own.latency.p50 / 1e6;
  return [
    {
      what: `a question, embedded and found by words and meaning among ${passages}: p50`,
      figure: `${ms.toFixed(3)} ms`,
      ...judged(ms < QUERY_MS, `under ${QUERY_MS} ms`),
    },
  ];
}

function flatGoals({ count, dimensions, rows }) {
  const [own, loop] = ['ours', 'loop'].map((engine) => rows.find((row) => row.engine === engine));
  if (!own) return [];
  const where = `${count.toLocaleString('en')} vectors of ${dimensions}`;
  const recall = {
    what: `${where}: found of what an exact search finds`,
    figure: own.recall.toFixed(3),
    ...judged(own.recall === 1, 'all'),
  };
  if (!loop) return [recall];
  const ratio = own.ns / loop.ns;
  const speed = {
    what: `${where}: times the bare loop`,
    figure: `${ratio.toFixed(2)}x`,
    ...judged(ratio <= TIMES_LOOP, `at most ${TIMES_LOOP}x`),
  };
  return [speed, recall];
}

function cliGoal({ ratio }) {
  return {
    what: 'command line, cold, searching: times without guidance',
    figure: `${ratio.toFixed(2)}x`,
    ...judged(ratio <= TIMES_WITHOUT, `at most ${TIMES_WITHOUT}x`),
  };
}
