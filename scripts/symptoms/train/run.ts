// npm run train:symptoms: learns the model of the symptom reader from the labelled texts. --help explains.
import { parseArgs } from 'node:util';
import { readPatternsAlone } from '../readers.js';
import { compareReaders, type Spoken } from './compareReaders.js';
import { scoresFrom, thresholdsBy, writersOf } from './crossValidate.js';
import { encodeModel } from './encodeModel.js';
import { type Example, toExample } from './examples.js';
import { type Done, foldsOf, type Job } from './job.js';
import type { Learned } from './learn.js';
import { learnedConcepts } from './learnedConcepts.js';
import { learnInProcesses, split } from './learnInProcesses.js';
import type { Quantised } from './quantise.js';
import { readSources } from './readSources.js';
import { renderTable } from './table.js';
import { vocabularyOf } from './vocabulary.js';
import { isWritten, modelFiles, writeModel } from './writeModel.js';

const HELP = `npm run train:symptoms -- [--check]

Learns the model from the development half and the training sentences of packages/rules/data/symptoms, measures it on each
writer left out, writes it
to packages/rules/src/symptoms/learned/model, and prints the measures. The same texts and lexicon give the same bytes.

  --check   write nothing; fail when the model in the repository is another
`;

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await train(values.check);

async function train(checks: boolean): Promise<void> {
  const sources = readSources();
  const examples = sources.map((source) => toExample(source));
  const sourceOf = new Map(examples.map((example, index) => [example, sources[index]!]));
  const concepts = learnedConcepts(examples);
  const jobs = [null, ...foldsOf(examples)].flatMap((leftOut) => split({ leftOut, concepts }));
  const done = await learnInProcesses(jobs, (count) => progress(count, jobs.length));
  const scores = scoresFrom(examples, jobs, done);
  const read = new Map(
    [...scores.keys()].map((example) => [example, readPatternsAlone(sourceOf.get(example)!)]),
  );
  const spoken = (example: Example): Spoken => read.get(example)!;
  const thresholds = thresholdsBy(scores, spoken, writersOf(examples), concepts);
  const encoded = encodeModel(learnedFrom(examples, jobs, done), thresholds);
  const files = modelFiles(encoded);
  if (!checks) writeModel(files);
  else if (!isWritten(files)) fail();
  const compared = compareReaders(scores, spoken, concepts);
  process.stdout.write(renderTable(compared, thresholds));
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  process.stdout.write(`${encoded.concepts.length} concepts, ${(bytes / 1e6).toFixed(2)} MB\n`);
}

function learnedFrom(examples: readonly Example[], jobs: readonly Job[], done: readonly Done[]): Learned {
  const concepts = jobs.flatMap(({ leftOut }, at) =>
    leftOut === null ? [...(done[at] as ReadonlyMap<string, Quantised>)] : [],
  );
  return { vocabulary: vocabularyOf(examples), concepts: new Map(concepts) };
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\rlearned ${done} of ${all} parts${done === all ? '\n' : ''}`);
}

function fail(): void {
  process.stderr.write(
    'The model is not the one that these texts and this lexicon give: npm run train:symptoms\n',
  );
  process.exitCode = 1;
}
