import { type Case, counterfactualPhrase, LOCALES, readResult, type Wording } from '@skin-advise/core';
import { createSecondOpinion } from '@skin-advise/rag';
import { createDecider, type RuleOutcome, readCase } from '@skin-advise/rules';
import picocolors from 'picocolors';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { readInput } from '../input.js';
import { oneOf, parse, READING, readingOf, usage } from '../options.js';
import { matchPhrase } from './phrases.js';
import { openRules } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';

const OPTIONS = {
  ...READING,
  all: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  rules: { type: 'string', short: 'r', multiple: true },
} as const;

export const why: RulesCommand = {
  help: {
    ko: `skin-advise rules why <결과.json>: 그 결과에 쓰이는 모든 규칙이 왜 켜졌는지, 왜 켜지지 않았는지,
그리고 시급도가 달라지려면 무엇이 달라야 하는지(가장 작은 변화를 빠짐없이) 보여 줍니다.

      --all                    한 가지만 달라서 켜지지 않은 규칙뿐 아니라 모든 규칙을
      (--person, --text, --polarity 등 읽기 선택은 안내할 때와 같습니다)
  -r, --rules 파일|폴더        내 규칙을 얹어서
  -f, --format text|json       json은 언제나 모두 담습니다
  -l, --lang ko|en

예
  skin-advise rules why result.json --text "진물은 없어요"
`,
    en: `skin-advise rules why <result.json>: why each rule that runs for the result fired or did not, and every smallest
change under which the level would be another.

      --all                    all rules, not only those that one fact kept from firing
                               (--person, --text, --polarity and the like as when advising)
  -r, --rules FILE|FOLDER      with rules of your own on top
  -f, --format text|json       json always holds everything
  -l, --lang ko|en

Example
  skin-advise rules why result.json --text "no weeping"
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw usage('why takes one result', positionals.join(' ') || 'nothing', 'a JSON file, or -');
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
    const { value, options } = readInput(file, values.person, readingOf(values), io);
    const set = await openRules(values.rules ?? [], io);
    const read = readResult(value, options);
    const subject = await withOpinion(readCase(read));
    const decider = createDecider(set.book);
    const outcomes = decider.outcomes(subject);
    const changes = decider.counterfactuals(subject);
    if (format === 'json')
      return { text: `${JSON.stringify({ outcomes, counterfactuals: changes }, null, 2)}\n` };
    const wording = set.wordings[locale];
    const told = changes.map((change) => counterfactualPhrase(wording, subject.profile, change));
    return { text: report(outcomes, told, subject, { wording, all: values.all === true, io }) };
  },
};

const WORDS = {
  ko: {
    fired: '켜진 규칙',
    near: '한 가지만 달라서 켜지지 않은 규칙',
    rest: '그 밖에 켜지지 않은 규칙',
    changes: '시급도가 달라지는 가장 작은 변화',
  },
  en: {
    fired: 'Fired',
    near: 'Kept from firing by one fact',
    rest: 'Did not fire',
    changes: 'Smallest changes of the level',
  },
} as const;

interface View {
  readonly wording: Wording;
  readonly all: boolean;
  readonly io: Io;
}

function report(
  outcomes: readonly RuleOutcome[],
  changes: readonly string[],
  { profile }: Case,
  { wording, all, io }: View,
): string {
  const colors = picocolors.createColors(colourWanted(io, io.columns !== undefined));
  const words = WORDS[wording.locale];
  const phrases = (matches: RuleOutcome['matched']) =>
    matches.map((match) => matchPhrase(match, wording, profile)).join(' + ') || '-';
  const fired = outcomes.filter((one) => one.fired);
  const near = outcomes.filter((one) => one.failed.length === 1);
  const rest = all ? outcomes.filter((one) => one.failed.length > 1) : [];
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0
      ? [`${colors.bold(title)} (${lines.length})`, ...lines.map((line) => `  ${line}`), '']
      : [];
  const missing = (one: RuleOutcome) => `✗ ${one.rule}  ${colors.dim(phrases(one.failed))}`;
  return [
    ...section(
      words.fired,
      fired.map((one) => `${colors.green('✓')} ${one.rule}  ${phrases(one.matched)}`),
    ),
    ...section(words.near, near.map(missing)),
    ...section(words.rest, rest.map(missing)),
    ...section(words.changes, changes),
  ].join('\n');
}

/** As the advisor decides on it. */
async function withOpinion(subject: Case): Promise<Case> {
  const textOpinion = await createSecondOpinion().opine(subject, new AbortController().signal);
  return textOpinion ? { ...subject, textOpinion } : subject;
}
