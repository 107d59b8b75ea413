// npm run eval:symptoms: how well free text is read. --help explains.
import { parseArgs } from 'node:util';
import type { ReadResult } from '@skin-advise/core';
import { readSymptoms } from '../../packages/rules/src/symptoms/index.js';
import { HALVES, type Half, type Labelled, readHalf } from './readData.js';
import { renderFailures, renderScore } from './report.js';
import { countsNow, type Score, score } from './score.js';

const HELP = `npm run eval:symptoms -- [--half development|untouched] [--failures] [--concepts] [--only fever,itch] [--voice terse]

Precision and recall of the symptom reader on the labelled texts of packages/rules/data/symptoms.

  --half HALF     development (default), or untouched: figures only, never to be tuned on
  --concepts      one line per concept, the worst first
  --failures      every failure in full: missed or false, concept, where, text (tab separated)
  --only LIST     failures of these concepts only
  --voice NAME    one writer only
  --help          this text
`;

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'development' },
    failures: { type: 'boolean', default: false },
    concepts: { type: 'boolean', default: false },
    only: { type: 'string' },
    voice: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (!HALVES.includes(values.half as Half)) {
  process.stderr.write(`--half takes ${HALVES.join(' or ')}; found "${values.half}"\n`);
  process.exitCode = 2;
} else print(measured(values.half as Half));

function measured(half: Half): Score {
  const texts = readHalf(half).filter(({ voice }) => !values.voice || voice === values.voice);
  return score(texts, read);
}

function read({ text, profile }: Labelled): ReadonlySet<string> {
  const result: ReadResult = {
    format: 'eval',
    profile,
    findings: [],
    person: {},
    text,
    history: [],
    notices: [],
  };
  return new Set(
    readSymptoms(text, result)
      .filter(countsNow)
      .map(({ concept }) => concept),
  );
}

function print(measure: Score): void {
  const only = values.only ? new Set(values.only.split(',')) : undefined;
  if (values.failures) process.stdout.write(renderFailures(measure.failures, only));
  process.stdout.write(renderScore(`${values.half} half`, measure, values.concepts));
}
