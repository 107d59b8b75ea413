import { parseArgs } from 'node:util';
import { ENGINES } from './contestants.js';
import { CASES, FACTS, SEED, VALUES } from './pack.js';
import { DECISIONS } from './trackPacks.js';

const COUNTS = [75, 500, 5000];
const MOST_RULES = 50_000;

export const HELP = `node bench/rules/run.js [--quick] [--rules 75,500,5000] [--only ours,zen] [--json]

Measures our rule matching against other JavaScript engines: the same generated rules and the same cases for all, and
nothing is timed before all have found the same fired rules.

  --rules LIST   how many rules, several with commas (default ${COUNTS.join(',')})
  --only LIST    engines: ${ENGINES.join(', ')}; and packs for the decisions of the packs that ship (default all)
  --quick        short samples: minutes become seconds, and the figures are rough
  --json         one JSON document instead of the tables
  --help         this text

What is measured
  cold start     a fresh process each: import, compile, first case
  track A        which rules fire: ${CASES} rotating cases over ${FACTS} facts of ${VALUES} values (seed ${SEED})
  track B        for every rule, whether it fired and if not which constraints failed
  track C        decide() and counterfactuals() on ${DECISIONS} mixed cases of all five profiles, with the packs that ship

How to read it
  Time per case is the best of five trials, each the median of its samples; the engines take turns within a trial.
  The watch stands still while the system runs other programs; p50, p99 and cold starts are by the clock on the wall.
  p50 and p99 are single calls, each timed by itself, less the cost of the clock.
  "object" reads facts by name; "values" is handed an array by fact. Ratios compare like with like.
  Goals are printed as met or missed; the exit code does not depend on speed.

Examples
  npm run bench:rules
  npm run bench:rules -- --quick --rules 75 --only ours,json-logic
  npm run bench:rules -- --json > rules.json
`;

/** @throws Error that says what was expected, for the command line to show as it is. */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      rules: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, rules: ruleCounts(values.rules), only: onlyThese(values.only) };
}

function ruleCounts(list) {
  if (list === undefined) return COUNTS;
  const counts = list.split(',').map(Number);
  const bad = counts.find((count) => !Number.isInteger(count) || count < 1 || count > MOST_RULES);
  if (bad !== undefined)
    throw new Error(`--rules takes whole numbers from 1 to ${MOST_RULES}, e.g. 75,500; found ${list}`);
  return counts;
}

function onlyThese(list) {
  const known = [...ENGINES, 'packs'];
  if (list === undefined) return known;
  const chosen = list.split(',');
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--only knows ${known.join(', ')}; found "${unknown}"`);
  return chosen;
}
