// npm run eval:triage: what people write beside a result, through the command line, against the levels a careful clinician accepts.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Advice, TRIAGE_LEVELS, type TriageLevel, triageRank } from '@skin-advise/core';
import { run } from '../../packages/skin-advise/src/cli/run.js';
import { HALVES, type Half } from './readData.js';

const HELP = `npm run eval:triage -- [--half development|untouched] [--failures] [--voice terse]

Vignettes of packages/rules/data/symptoms through the real command line: which level came out, against the levels accepted.

  --half HALF    development (default), or untouched: figures only, never to be tuned on
  --failures     every vignette out of range, in full
  --voice NAME   one writer only
  --help         this text

in range      the level is one of those accepted
under         less urgent than all of them; over: more urgent than all of them
`;

interface Vignette {
  readonly at: string;
  readonly voice: string;
  readonly levels: readonly TriageLevel[];
  readonly text: string;
  readonly result: Record<string, unknown>;
  readonly person?: Record<string, unknown>;
}

interface Judged {
  readonly vignette: Vignette;
  readonly level: TriageLevel;
  readonly verdict: 'in range' | 'under' | 'over';
  readonly advice: Advice;
}

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'development' },
    failures: { type: 'boolean', default: false },
    voice: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (!HALVES.includes(values.half as Half)) {
  process.stderr.write(`--half takes ${HALVES.join(' or ')}; found "${values.half}"\n`);
  process.exitCode = 2;
} else await main(values.half as Half);

async function main(half: Half): Promise<void> {
  const vignettes = readVignettes(half).filter(({ voice }) => !values.voice || voice === values.voice);
  const judged: Judged[] = [];
  for (const vignette of vignettes) judged.push(await judge(vignette));
  if (values.failures) process.stdout.write(judged.map(failure).join(''));
  process.stdout.write(table(judged));
}

function readVignettes(half: Half): Vignette[] {
  const folder = new URL(`../../packages/rules/data/symptoms/${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.vignettes.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line ? [toVignette(JSON.parse(line), file, index + 1)] : [])),
    );
}

/** What either of two clinically careful readers accepts is accepted; where only one judged, there is no second list. */
function toVignette(
  { levels, secondLevels = [], ...given }: Vignette & { secondLevels?: readonly TriageLevel[] },
  file: string,
  line: number,
): Vignette {
  const accepted = [...new Set([...levels, ...secondLevels])];
  return { ...given, levels: accepted, at: `${file}:${line}`, voice: file.split('.')[0]! };
}

async function judge(vignette: Vignette): Promise<Judged> {
  const { result, text, person = {}, levels } = vignette;
  const advice = await advise({ ...result, symptomText: text, metadata: person });
  const { level } = advice.triage;
  const ranks = levels.map(triageRank);
  const rank = triageRank(level);
  const verdict = levels.includes(level) ? 'in range' : rank < Math.min(...ranks) ? 'under' : 'over';
  return { vignette, level, verdict, advice };
}

/** The command line as a function, with the result on standard input. */
async function advise(result: unknown): Promise<Advice> {
  let out = '';
  let err = '';
  const code = await run(['-', '--format', 'json', '--no-guidance'], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readFile: (path) => readFileSync(path, 'utf8'),
    listFolder: () => undefined,
    readStdin: () => JSON.stringify(result),
    writeFile: () => {},
    env: {},
    columns: undefined,
  });
  if (code !== 0) throw new Error(`${err}${JSON.stringify(result)}`);
  return JSON.parse(out) as Advice;
}

function failure({ vignette, level, verdict, advice }: Judged): string {
  if (verdict === 'in range') return '';
  const by = advice.triage.reasons.map(({ rule }) => rule).join(' ');
  const read = advice.case.symptoms
    .filter(({ concept }) => !/^(site|time)\./.test(concept))
    .map(({ concept, polarity = 'present', time = 'now' }) =>
      [concept, polarity, time].filter((part) => part !== 'present' && part !== 'now').join('/'),
    )
    .join(' ');
  return `${verdict}\t${vignette.at}\t${level}, accepted ${vignette.levels.join(' ')}\n  ${vignette.text}\n  by ${by}; read ${read}\n`;
}

function table(judged: readonly Judged[]): string {
  const head = ['accepted first ↓ / came out →', ...TRIAGE_LEVELS].map((cell) => cell.padEnd(14)).join('');
  const rows = TRIAGE_LEVELS.map((wanted) =>
    [
      wanted.padEnd(30),
      ...TRIAGE_LEVELS.map((got) =>
        count(judged, (one) => one.vignette.levels[0] === wanted && one.level === got),
      ),
    ]
      .map((cell) => String(cell).padEnd(14))
      .join(''),
  );
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  const emergencies = judged.filter(({ vignette }) =>
    vignette.levels.every((level) => level === 'emergency'),
  );
  const selfCare = judged.filter(({ vignette }) => vignette.levels[0] === 'self_care');
  return [
    '',
    head,
    ...rows,
    '',
    `in range                     ${share(
      count(judged, ({ verdict }) => verdict === 'in range'),
      judged.length,
    )}`,
    `emergencies under-triaged    ${share(
      count(emergencies, ({ verdict }) => verdict === 'under'),
      emergencies.length,
    )}`,
    `self-care over-triaged       ${share(
      count(selfCare, ({ verdict }) => verdict === 'over'),
      selfCare.length,
    )}`,
    '',
  ].join('\n');
}

function count<T>(list: readonly T[], wanted: (one: T) => boolean): number {
  return list.filter(wanted).length;
}
