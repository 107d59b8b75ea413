// npm run eval:guard: how many faults the guard catches, and how many faithful texts it lets pass. --help explains.
import { parseArgs } from 'node:util';
import { isPointedAt, type Judged, judge, perCode, type Row } from './measure.js';
import { makeAdvices, readCases, SETS, type SetName } from './readCases.js';

const HELP = `npm run eval:guard -- [--set development|held-out] [--failures]

Texts of packages/core/data/guard, each about an advice made from the results beside them.

  --set NAME   development (default), on which the guard was built; held-out: figures only, never to be tuned on
  --failures   faults missed and faithful texts refused, one by one (development only)
  --help       this text

refused   faults whose text was refused, for whatever reason
pointed   faults that a finding points at: under the fault's name, or over its words
named     faults found under their own name
`;

async function evaluate(set: SetName): Promise<void> {
  const judged = judge(readCases(set), await makeAdvices());
  const rows = perCode(judged);
  const faithful = judged.filter(({ faults }) => faults.length === 0);
  const accepted = faithful.filter(({ verdict }) => verdict.ok);
  process.stdout.write(`${set}: ${judged.length} texts\n${''.padEnd(20)}faults  refused  pointed  named\n`);
  for (const row of [...rows, total(rows)]) process.stdout.write(line(row));
  process.stdout.write(
    `faithful accepted   ${accepted.length} of ${faithful.length} (${share(accepted.length, faithful.length)})\n`,
  );
  const times = judged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(2);
  process.stdout.write(`milliseconds        median ${at(0.5)}, 95th of a hundred ${at(0.95)}\n`);
  if (values.failures && set === 'development') process.stdout.write(failures(judged));
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

function total(rows: readonly Row[]): Omit<Row, 'code'> & { code: string } {
  const sum = (key: 'faults' | 'refused' | 'pointed' | 'named') =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    code: 'all',
    faults: sum('faults'),
    refused: sum('refused'),
    pointed: sum('pointed'),
    named: sum('named'),
  };
}

const line = ({ code, faults, refused, pointed, named }: Omit<Row, 'code'> & { code: string }) =>
  `${code.padEnd(20)}${String(faults).padEnd(8)}${share(refused, faults).padEnd(9)}${share(pointed, faults).padEnd(9)}${share(named, faults)}\n`;

function failures(judged: readonly Judged[]): string {
  const refused = judged
    .filter(({ faults, verdict }) => faults.length === 0 && !verdict.ok)
    .map(({ at, advice, text, verdict: { findings } }) => {
      const why = findings.map(({ code, found }) => `${code} “${found}”`).join(', ');
      return `${at}\t${advice}\trefused though faithful: ${why}\n  ${text}\n`;
    });
  const missed = judged.flatMap((one) =>
    one.faults
      .filter((fault) => !isPointedAt(one, fault))
      .map(
        ({ code, quote }) =>
          `${one.at}\t${one.advice}\t${one.verdict.ok ? 'accepted' : 'refused for another reason'} with ${code} “${quote}”\n  ${one.text}\n  found ${one.verdict.findings.map((finding) => `${finding.code} “${finding.found}”`).join(', ') || 'nothing'}\n`,
      ),
  );
  return [...refused, ...missed].join('');
}

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'development' },
    failures: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (!SETS.includes(values.set as SetName)) {
  process.stderr.write(`--set takes ${SETS.join(' or ')}; found "${values.set}"\n`);
  process.exitCode = 2;
} else await evaluate(values.set as SetName);
