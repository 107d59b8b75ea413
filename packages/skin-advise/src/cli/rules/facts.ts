import { LOCALES, type Wording } from '@skin-advise/core';
import { FACTS, type FactSpec } from '@skin-advise/rules';
import { factRange } from '@skin-advise/rules/inspecting';
import { loadWording } from '../../wording.js';
import { pad } from '../layout.js';
import { oneOf, parse, usage } from '../options.js';
import { testPhrase } from './phrases.js';
import type { RulesCommand } from './RulesCommand.js';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
} as const;

export const facts: RulesCommand = {
  help: {
    ko: `skin-advise rules facts [낱말]: 규칙의 조건에 쓸 수 있는 사실을 보여 줍니다.

  -f, --format text|json
  -l, --lang ko|en

예
  skin-advise rules facts 진물
  skin-advise rules facts severity
`,
    en: `skin-advise rules facts [word]: the facts that a rule's condition may test.

  -f, --format text|json
  -l, --lang ko|en

Examples
  skin-advise rules facts weeping
  skin-advise rules facts severity
`,
  },
  async run(argv) {
    const { values, positionals } = parse(argv, OPTIONS);
    const [word = '', ...more] = positionals;
    if (more.length > 0) throw usage('One word at a time', positionals.join(' '), 'one word, or none');
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const wording = await loadWording(oneOf(LOCALES, values.lang ?? 'ko', '--lang'));
    const rows = FACTS.map((spec) => ({
      ...spec,
      test: testOf(spec),
      text: testPhrase(testOf(spec), wording, 'scalp'),
    }));
    const found = rows.filter((row) => contains(row, word));
    if (format === 'json') return { text: `${JSON.stringify(found, null, 2)}\n` };
    const width = Math.max(0, ...found.map(({ test }) => test.length));
    const lines = found.map(({ test, text, choices }) => `${pad(test, width)}  ${text}${others(choices)}`);
    return { text: `${[...lines, total(found.length, wording)].join('\n')}\n` };
  },
};

/** A test of a fact to start from, written as in a pack. */
function testOf({ name, kind, choices }: FactSpec): string {
  if (kind === 'choice') return `${name} == ${choices![0]}`;
  if (kind === 'flag') return name;
  const [least, most] = factRange(name);
  return `${name} >= ${most === 1 ? 0.5 : Math.max(least, 1)}`;
}

function contains({ name, text }: { readonly name: string; readonly text: string }, word: string): boolean {
  return name.toLowerCase().includes(word.toLowerCase()) || text.toLowerCase().includes(word.toLowerCase());
}

const others = (choices: readonly string[] | undefined) => (choices ? ` (${choices.join(', ')})` : '');

const total = (count: number, { locale }: Wording) =>
  locale === 'ko' ? `사실 ${count}개` : `${count} facts`;
