import { parseArgs } from 'node:util';
import { ENGINES } from './contestants.js';
import { QUERIES, SEED, TOP } from './settings.js';

const COUNTS = [10_000, 100_000];
const DIMENSIONS = [64, 384];
const MOST_VECTORS = 1_000_000;
const MOST_DIMENSIONS = 4096;
export const TRACKS = ['corpus', 'vectors', 'embedder', 'cold', 'cli'];

export const HELP = `node bench/rag/run.js [--quick] [--tracks corpus,vectors,…] [--only ours,loop,…] [--json]

Measures finding guidance against other JavaScript search libraries: the same passages, the same vectors, the same questions,
and nothing is timed before every search of vectors has found what an exact one finds, and ours what its definition says.

  --tracks LIST      any of ${TRACKS.join(', ')} (default all)
  --only LIST        engines: ${ENGINES.join(', ')} (default all)
  --sizes LIST       how many made-up passages for the track vectors (default ${COUNTS.join(',')})
  --dimensions LIST  of their vectors (default ${DIMENSIONS.join(',')})
  --quick            short samples: minutes become seconds, and the figures are rough
  --json             one JSON document instead of the tables
  --help             this text

What is measured
  corpus     the built-in passages and the development questions: embedding the question and finding, by both ways or by one;
             "a whole Case" is what an advice asks of the retriever, often no more than the passages that the rules name;
             building the index
  vectors    the ${TOP} nearest of many seeded vectors (seed ${SEED}, ${QUERIES} queries), all compared; filling the store
  embedder   texts a second, of questions and of whole passages
  cold       import, index of the built-in passages, first query, each in a fresh process; what is installed
  cli        a fresh process of the command line that searches, against one with --no-guidance

How to read it
  Time per case is the best of five trials, each the median of its samples; the engines take turns within a trial.
  The watch stands still while the system runs other programs; p50, p99, cold starts and the command line are by the clock on the wall.
  "loop" is a bare loop over one Float32Array that keeps the best: what comparing all costs at the least.
  recall@3 is the share of questions of which one of the first three passages is an answer; found is the share of the ${TOP} truly nearest.
  Goals are printed as met or missed; the exit code does not depend on speed.

Examples
  npm run bench:rag
  npm run bench:rag -- --quick --tracks vectors --sizes 10000 --only ours,loop
  npm run bench:rag -- --json > rag.json
`;

/** @throws Error that says what was expected, for the command line to show as it is. */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      tracks: { type: 'string' },
      only: { type: 'string' },
      sizes: { type: 'string' },
      dimensions: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    ...values,
    tracks: words('--tracks', values.tracks, TRACKS),
    only: words('--only', values.only, ENGINES),
    sizes: numbers('--sizes', values.sizes, COUNTS, TOP, MOST_VECTORS),
    dimensions: numbers('--dimensions', values.dimensions, DIMENSIONS, 2, MOST_DIMENSIONS),
  };
}

function words(option, list, known) {
  if (list === undefined) return known;
  const chosen = list.split(',');
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${option} knows ${known.join(', ')}; found "${unknown}"`);
  return chosen;
}

function numbers(option, list, usual, least, most) {
  if (list === undefined) return usual;
  const chosen = list.split(',').map(Number);
  if (chosen.some((one) => !Number.isInteger(one) || one < least || one > most))
    throw new Error(`${option} takes whole numbers from ${least} to ${most}, e.g. ${usual}; found ${list}`);
  return chosen;
}
