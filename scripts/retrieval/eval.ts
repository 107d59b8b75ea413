// npm run eval:retrieval: how well guidance is found by what people ask. --help explains.
import { parseArgs } from 'node:util';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import { type Measures, measure } from './measure.js';
import { type Question, readQuestions, SPLITS, type Split } from './readQuestions.js';
import { systems } from './systems.js';

const HELP = `npm run eval:retrieval -- [--split development|test|earlier] [--failures]

Questions of packages/rag/data/questions, none of them in any passage, against the whole corpus without a Case to narrow it.

  --split NAME   development (default), test: figures only, never to be tuned on; earlier: the first 66
                 questions, which writers of later passages had read
  --failures     questions of the development split whose passages the hybrid does not find among the first three
  --help         this text

recall@n   share of questions of which one passage is among the first n
MRR        mean of one over the rank of the first; nDCG@10: the best passage is worth two, every other that answers one
`;
async function evaluate(split: Split): Promise<void> {
  const questions = readQuestions(split, new Set(corpus.passages.map(({ id }) => id)));
  const all = await systems();
  process.stdout.write(`${questions.length} questions (${split}), ${corpus.passages.length} passages\n`);
  process.stdout.write(`${''.padEnd(20)}recall@1  recall@3  recall@10  MRR    nDCG@10\n`);
  for (const [name, search] of all) process.stdout.write(row(name, measure(questions, search)));
  if (values.failures && split === 'development')
    process.stdout.write(failures(questions, all.get('hybrid')!));
}

const row = (name: string, { recall1, recall3, recall10, mrr, ndcg10 }: Measures) =>
  `${name.padEnd(20)}${[recall1, recall3, recall10, mrr, ndcg10].map((share) => share.toFixed(3).padEnd(9)).join(' ')}\n`;

const failures = (questions: readonly Question[], search: (text: string) => readonly string[]) =>
  questions
    .map(({ at, text, answers }) => ({ at, text, answers, found: search(text).slice(0, 3) }))
    .filter(({ answers, found }) => !found.some((id) => answers.includes(id)))
    .map(
      ({ at, text, answers, found }) =>
        `${at}\t${text}\n  wanted ${answers.join(' ')}\n  found  ${found.join(' ')}\n`,
    )
    .join('');

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'development' },
    failures: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else if (!SPLITS.includes(values.split as Split)) {
  process.stderr.write(`--split takes ${SPLITS.join(' or ')}; found "${values.split}"\n`);
  process.exitCode = 2;
} else await evaluate(values.split as Split);
