// npm run eval:symptoms: how well free text is read. --help explains.
import { parseArgs } from 'node:util';
import { FOLDERS, type Folder, type Labelled, readHalf } from './readData.js';
import { READERS, type Reader, readWith } from './readers.js';
import { renderAsked, renderFailures, renderScore } from './report.js';
import { type Asked, countAsked, type Score, score } from './score.js';

const HELP = `npm run eval:symptoms -- [--half development|untouched|training] [--reader joined] [--failures] [--concepts] [--only fever,itch] [--voice terse]

Precision and recall of the symptom reader on the labelled texts of packages/rules/data/symptoms.

  --half HALF     development (default); untouched: figures only, never to be tuned on; training: written concept by concept,
                  harder than people write
  --reader NAME   patterns, model or joined (default). The model learned from the development half: its figures there are
                  no measure; npm run train:symptoms prints those on writers left out
  --concepts      one line per concept, the worst first
  --failures      every failure in full: missed or false, concept, where, text (tab separated)
  --only LIST     failures of these concepts only
  --voice NAME    one writer only
  --help          this text
`;

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'development' },
    reader: { type: 'string', default: 'joined' },
    failures: { type: 'boolean', default: false },
    concepts: { type: 'boolean', default: false },
    only: { type: 'string' },
    voice: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (!FOLDERS.includes(values.half as Folder)) refuse('half', FOLDERS, values.half);
else if (!READERS.includes(values.reader as Reader)) refuse('reader', READERS, values.reader);
else measure(values.half as Folder, values.reader as Reader);

function refuse(option: string, takes: readonly string[], found: string): void {
  process.stderr.write(`--${option} takes ${takes.join(' or ')}; found "${found}"\n`);
  process.exitCode = 2;
}

function measure(half: Folder, reader: Reader): void {
  const texts = readHalf(half).filter(({ voice }) => !values.voice || voice === values.voice);
  const read = new Map(texts.map((text) => [text, readWith(reader, text)]));
  const ofText = (text: Labelled) => read.get(text)!;
  const title = `${half} half, ${reader}`;
  print(
    title,
    score(texts, (text) => ofText(text).now),
    countAsked(texts, ofText),
  );
}

function print(title: string, measured: Score, asked: Asked): void {
  const only = values.only ? new Set(values.only.split(',')) : undefined;
  if (values.failures) process.stdout.write(renderFailures(measured.failures, only));
  process.stdout.write(renderScore(title, measured, values.concepts));
  process.stdout.write(renderAsked(asked));
}
