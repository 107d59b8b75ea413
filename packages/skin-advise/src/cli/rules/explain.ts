import { LOCALES } from '@skin-advise/core';
import { readInput } from '../input.js';
import { oneOf, parse, READING, readingOf, usage } from '../options.js';
import { describeRule } from './describeRule.js';
import { outcomeOf } from './outcomeOf.js';
import { printRule } from './printRule.js';
import { openRules } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';

const OPTIONS = {
  ...READING,
  for: { type: 'string' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  rules: { type: 'string', short: 'r', multiple: true },
} as const;

export const explain: RulesCommand = {
  help: {
    ko: `skin-advise rules explain <id>: 규칙 하나를 남김없이 보여 줍니다.
조건, 하는 일, 사람이 읽는 글, 이유와 출처(어떻게 보았는지), 닿는 항목, 켜지는 예.

      --for 결과.json          그 결과에서 켜지는지, 아니면 무엇 때문에 켜지지 않는지
                               (--person, --text, --polarity 등 읽기 선택은 안내할 때와 같습니다)
  -r, --rules 파일|폴더        내 규칙을 얹어서
  -f, --format text|json
  -l, --lang ko|en

예
  skin-advise rules explain head.floor.dye-reaction
  skin-advise rules explain head.floor.dye-reaction --for result.json --text "진물이 나요"
`,
    en: `skin-advise rules explain <id>: everything about one rule.
Condition, effects, words, reason and sources (and how they were seen), items it touches, an example that fires it.

      --for RESULT.json        whether it fires for that result, and if not, what keeps it from firing
                               (--person, --text, --polarity and the like as when advising)
  -r, --rules FILE|FOLDER      with rules of your own on top
  -f, --format text|json
  -l, --lang ko|en

Examples
  skin-advise rules explain head.floor.dye-reaction
  skin-advise rules explain head.floor.dye-reaction --for result.json --text "진물이 나요"
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
      throw usage('explain takes one rule', positionals.join(' ') || 'nothing', 'the id of a rule');
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
    const set = await openRules(values.rules ?? [], io);
    const description = describeRule(id, set, locale);
    const result =
      values.for === undefined ? undefined : readInput(values.for, values.person, readingOf(values), io);
    const outcome = result && outcomeOf(id, result, set, locale);
    if (format === 'json') return { text: `${JSON.stringify({ ...description, outcome }, null, 2)}\n` };
    return { text: printRule(description, outcome, set.wordings[locale], io) };
  },
};
