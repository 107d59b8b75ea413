import { LOCALES } from '@skin-advise/core';
import { compareBooks } from '@skin-advise/rules/verifying';
import { oneOf, parse, usage } from '../options.js';
import { diffReport } from './diffReport.js';
import { openBook } from './openBook.js';
import { openRules } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';

const OPTIONS = {
  'fail-on': { type: 'string' },
  show: { type: 'string' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
} as const;

const SHOWN = 5;

export const diff: RulesCommand = {
  help: {
    ko: `skin-advise rules diff <A> <B>: A에서 B로 바꾸면 누구에게 다르게 안내하는지 보여 줍니다.
A와 B는 shipped(들어 있는 규칙), rules export가 쓴 JSON, 또는 내 규칙의 파일·폴더입니다.
두 규칙의 모든 경계에서 사례를 만들어 세고, 덜 조심스러워지는 사례가 하나라도 있는지 모든 사례에서 찾습니다.

      --fail-on less|any       덜 조심스러워지면(less), 무엇이든 달라지면(any) 끝나는 값이 1
      --show 수                종류마다 보여 줄 사례 수 (기본 ${SHOWN})
  -f, --format text|json
  -l, --lang ko|en

예
  skin-advise rules diff shipped clinic.yaml
  skin-advise rules diff rules-0.1.0.json shipped --fail-on less
`,
    en: `skin-advise rules diff <A> <B>: who would be advised differently if A became B.
A and B are shipped, a JSON that rules export wrote, or a file or folder of your own rules.
Cases are made at every edge of both and counted; a case that would be treated less cautiously is searched for over all cases.

      --fail-on less|any       exit code 1 if any case is less cautious, or any case changes
      --show N                 cases shown of each kind (default ${SHOWN})
  -f, --format text|json
  -l, --lang ko|en

Examples
  skin-advise rules diff shipped clinic.yaml
  skin-advise rules diff rules-0.1.0.json shipped --fail-on less
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    const [a, b, ...more] = positionals;
    if (a === undefined || b === undefined || more.length > 0)
      throw usage(
        'diff takes two books of rules',
        positionals.join(' ') || 'nothing',
        'shipped, a JSON, or YAML',
      );
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
    const failOn = values['fail-on'] && oneOf(['less', 'any'], values['fail-on'], '--fail-on');
    const compared = compareBooks(await openBook(a, io), await openBook(b, io));
    const text =
      format === 'json'
        ? `${JSON.stringify(compared, null, 2)}\n`
        : diffReport(compared, await openRules([], io), locale, countOf(values.show), io);
    const less = compared.profiles.some((one) => one.lessCautious.length > 0 || one.leastCautious !== null);
    const any = less || compared.profiles.some((one) => one.moreCautious.length + one.careChanged.length > 0);
    return { text, exitCode: (failOn === 'less' && less) || (failOn === 'any' && any) ? 1 : 0 };
  },
};

function countOf(text: string | undefined): number {
  const count = text === undefined ? SHOWN : Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw usage('--show takes a whole number', text!, '0, 5, 100, …', '--show');
}
