// npm run eval:opinion: how often the second opinion is right when it speaks. --help explains.
import { parseArgs } from 'node:util';
import { CONDITIONS } from '@skin-advise/core';
import { OPINION_PROFILES, type OpinionProfile } from '../../packages/rag/src/opinion/ClassVectors.js';
import { judge } from './judge.js';
import { disagreements, isRight, type Judged, measure } from './measure.js';
import { readSplit, SPLITS, type Split } from './readTexts.js';
import { besideVignettes } from './vignettes.js';

const HELP = `npm run eval:opinion -- [--split development|test] [--failures] [--vignettes]

Texts of packages/rag/data/opinion, none of them a description, compared with the classes of their profile.

  --split NAME   development (default), on which thresholds were chosen; test: figures only, never to be tuned on
  --failures     opinions of the development split that are wrong
  --vignettes    what it does to the development vignettes of eval:triage, which others wrote for other ends
  --help         this text

right      share of the spoken opinions that name a class of the text, or one of its family
coverage   share of the texts of one class that get an opinion
silence    share of the texts that tell nothing on which nothing is said
photo at p of the disagreements spoken beside a photo classifier that is right p times in a hundred, the share in
           which the words are right; its mistakes fall on any other class, each as often
`;
const ACCURACIES = [0.5, 0.7, 0.9];

async function evaluate(split: Split): Promise<void> {
  process.stdout.write(`${split}\n`);
  for (const profile of OPINION_PROFILES) {
    const judged = await judge(readSplit(split, profile), profile);
    process.stdout.write(table(profile, judged));
    if (values.failures && split === 'development') process.stdout.write(failures(judged));
  }
}

function table(profile: OpinionProfile, judged: readonly Judged[]): string {
  const { telling } = measure(judged, 'weak');
  const codes = CONDITIONS[profile].map(({ code }) => code);
  const rows = (['weak', 'strong'] as const).map((least) => {
    const { spoken, precision, coverage, silence } = measure(judged, least);
    const name = least === 'weak' ? 'any' : 'strong';
    return `  ${name.padEnd(8)}spoken ${String(spoken).padEnd(5)}right ${shown(precision)} coverage ${shown(coverage)} silence ${shown(silence)}\n`;
  });
  const beside = ACCURACIES.map(
    (accuracy) => `photo at ${accuracy * 100}: ${shown(disagreements(judged, codes, accuracy))}`,
  );
  return `${profile}: ${judged.length} texts, ${telling} of one class\n${rows.join('')}  ${beside.join('  ')}\n`;
}

const shown = (share: number) => share.toFixed(3);

const failures = (judged: readonly Judged[]) =>
  judged
    .filter((one) => one.opinion && !isRight(one))
    .map(
      ({ at, text, classes, opinion }) =>
        `${at}\t${text}\n  is ${classes.join(' or ')}, called ${opinion!.condition} (${opinion!.strength}, ${opinion!.similarity}, lead ${opinion!.lead})\n`,
    )
    .join('');

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'development' },
    failures: { type: 'boolean', default: false },
    vignettes: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (values.vignettes) process.stdout.write(`${JSON.stringify(await besideVignettes())}\n`);
else if (!SPLITS.includes(values.split as Split)) {
  process.stderr.write(`--split takes ${SPLITS.join(' or ')}; found "${values.split}"\n`);
  process.exitCode = 2;
} else await evaluate(values.split as Split);
