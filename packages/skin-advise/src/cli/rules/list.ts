import { didYouMean, LOCALES, PROFILES } from '@skin-advise/core';
import { oneOf, parse, usage } from '../options.js';
import { listing } from './listing.js';
import { openRules, type RuleSet } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';
import { type RuleRecord, ruleRecord } from './ruleRecord.js';

const OPTIONS = {
  profile: { type: 'string' },
  pack: { type: 'string' },
  kind: { type: 'string' },
  status: { type: 'string' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  rules: { type: 'string', short: 'r', multiple: true },
} as const;

export const list: RulesCommand = {
  help: {
    ko: `skin-advise rules list: 규칙을 한 줄씩 보여 줍니다 (이름, 종류, 시급도나 하는 일, 사람이 읽는 이유).

      --profile scalp|face|score|lesion|mole    그 결과에 쓰이는 규칙만
      --pack 이름      --kind 종류      --status 상태
  -r, --rules 파일|폴더                          내 규칙을 얹어서
  -f, --format text|json                        json은 조건·출처까지 모두 담습니다
  -l, --lang ko|en

예
  skin-advise rules list --profile scalp --kind triage
  skin-advise rules list --status own_knowledge --format json > review.json
`,
    en: `skin-advise rules list: one line per rule (id, kind, level or effect, the reason that people read).

      --profile scalp|face|score|lesion|mole    only rules that run for that result
      --pack NAME      --kind KIND      --status STATUS
  -r, --rules FILE|FOLDER                        with rules of your own on top
  -f, --format text|json                        json holds everything, conditions and sources too
  -l, --lang ko|en

Examples
  skin-advise rules list --profile scalp --kind triage
  skin-advise rules list --status own_knowledge --format json > review.json
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    if (positionals.length > 0)
      throw usage('list takes options only', positionals.join(' '), '--pack, --kind, …');
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
    const set = await openRules(values.rules ?? [], io);
    const rules = chosen(records(set), values);
    const { disabled } = set.changes;
    if (format === 'json') return { text: `${JSON.stringify({ rules, disabled }, null, 2)}\n` };
    return { text: listing(rules, set, locale, io) };
  },
};

/** Every rule once: a pack may be stamped on several groups of profiles. */
function records(set: RuleSet): RuleRecord[] {
  return set.book.packs.flatMap((pack) => pack.rules.map((rule) => ruleRecord(rule, pack, set)));
}

type Filters = { readonly [name in 'profile' | 'pack' | 'kind' | 'status']?: string | undefined };

function chosen(rules: readonly RuleRecord[], { profile, pack, kind, status }: Filters): RuleRecord[] {
  if (profile !== undefined) oneOf(PROFILES, profile, '--profile');
  const known = (values: readonly string[], given: string | undefined, option: string) => {
    const words = [...new Set(values)];
    if (given === undefined || words.includes(given)) return;
    throw usage(
      `${option} cannot be ${given}`,
      given,
      `${words.join(', ')}. ${didYouMean(words, given, '')}`.trim(),
    );
  };
  known(
    rules.map((rule) => rule.pack.id),
    pack,
    '--pack',
  );
  known(
    rules.map((rule) => rule.kind),
    kind,
    '--kind',
  );
  known(
    rules.map((rule) => rule.status),
    status,
    '--status',
  );
  return rules.filter(
    (rule) =>
      (profile === undefined || rule.profiles.some((one) => one === profile)) &&
      (pack === undefined || rule.pack.id === pack) &&
      (kind === undefined || rule.kind === kind) &&
      (status === undefined || rule.status === status),
  );
}
