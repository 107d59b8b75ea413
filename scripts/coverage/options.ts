import { parseArgs } from 'node:util';
import { UPDATE } from './boundary/snapshot.js';
import { GATE } from './gate.js';

const FORMATS = ['text', 'json'] as const;
const percent = (share: number) => `${+(share * 100).toFixed(1)} %`;

export const HELP = `npm run coverage:rules -- [--list] [--pack scalp,face] [--format json] [--update]

Which rules the tests hold, measured in two ways that say different things.

  --list         name the rules that no case holds, and what to write
  --pack LIST    only these packs; several with commas
  --format FMT   text (default) or json
  --update       write packages/rules/cases/boundaries.snap.tsv anew, then measure
  --help         this text

By hand: what somebody expects
  fired          the rule fires in a case of packages/rules/cases, or in a sample
  held           such a case asks for what the rule does, and nothing else in the case does it: without the rule it would fail
                 a level counts where the rule alone gives it, an item or sign where the rule alone proposes it;
                 a contraindication, and anything shared, counts where the case names the rule

At the edge: what the rule says of itself
  ways           conjunctions of facts that make the rule fire
  edge cases     per way the plainest case inside it, and per fact the nearest case outside
  sound          rules of which every way fires inside, and does not fire outside by any one fact
  boundaries.snap.tsv shows each rule's edges on one line, so that a changed threshold is one changed line

Exit code 1 below the gate: held ${percent(GATE.held)}, sound ${percent(GATE.boundary)}, or a snapshot out of date; 2 for an unknown option.

Examples
  npm run coverage:rules
  npm run coverage:rules -- --list --pack lesion
  ${UPDATE}
`;

export interface Options {
  readonly list: boolean;
  readonly packs: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly update: boolean;
  readonly help: boolean;
}

/** @throws Error that says what was expected, for the command line to show as it is */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      list: { type: 'boolean', default: false },
      pack: { type: 'string' },
      format: { type: 'string', default: 'text' },
      update: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { pack, format, ...flags } = values;
  return {
    ...flags,
    packs: (pack?.split(',') ?? []).map((id) => oneOf(known, id, '--pack')),
    format: oneOf(FORMATS, format, '--format'),
  };
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((one) => one === given);
  if (found) return found;
  throw new Error(`${option} knows ${known.join(', ')}; found "${given}"`);
}
