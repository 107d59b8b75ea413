import { didYouMean, LOCALES, PROFILES } from '@skin-advise/core';
import { type Finding, verifyBook } from '@skin-advise/rules/verifying';
import type { Io } from '../Io.js';
import { oneOf, parse, usage } from '../options.js';
import { openRules, type RuleSet } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';
import { verifyReport } from './verifyReport.js';

const OPTIONS = {
  profile: { type: 'string' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  rules: { type: 'string', short: 'r', multiple: true },
} as const;

export const verify: RulesCommand = {
  help: {
    ko: `skin-advise rules verify [pack…]: 규칙이 법칙을 지키는지 모든 사례에 대해 증명합니다.
어기면 그 사례를 보여 주고 끝나는 값이 1입니다. pack은 기본 묶음의 이름(그 묶음의 규칙만 봅니다)이거나
내 규칙의 파일·폴더(기본 규칙 위에 얹어 함께 봅니다)입니다.

법칙
  totality          어떤 사례든 시급도와 이유, 할 일이 있다
  monotonicity      등급·점수가 나빠지거나, 위험 신호·열·나쁜 사진이 더해져도 시급도가 내려가지 않는다
  malignancy        악성 쪽 확률이 커져도 시급도가 내려가지 않는다
  opinion           글로 본 두 번째 의견이 있어도 시급도가 내려가지 않는다
  contraindication  막은 것은 권하지 않고, 모르는 것이 막을 수 있으면 주의를 붙인다
  apart             함께 시작하지 않을 것을 함께 시작하지 않는다
  live, shadow      켜질 수 없는 규칙, 있으나 마나 한 규칙이 없다
  sourced           모든 규칙에 출처가 있고, 모든 항목을 권하는 규칙이 있다
  emergency, texts  응급에는 부를 곳이 있고, 모든 글이 제대로 나오며 금지된 말이 없다

      --profile scalp|face|score|lesion|mole
  -r, --rules 파일|폴더
  -f, --format text|json
  -l, --lang ko|en

예
  skin-advise rules verify
  skin-advise rules verify clinic.yaml
  skin-advise rules verify scalp ingredients --format json
`,
    en: `skin-advise rules verify [pack…]: proves over all cases that the rules keep their laws.
A broken law is shown with the case that breaks it, and the exit code is 1. A pack is the name of a shipped one (only
breaches of its rules are shown), or a file or folder of your own (checked together with the shipped rules).

Laws
  totality          every case gets a level with a reason, and something to do
  monotonicity      a worse grade or score, an added danger sign, fever or a poor photo never lower the level
  malignancy        nor does more malignant probability
  opinion           nor does a second opinion from the words
  contraindication  nothing withheld is advised; what an unknown might forbid carries its caution
  apart             things never started together are not
  live, shadow      every rule can fire, and none is idle
  sourced           every rule rests on a source, every item is proposed by a rule
  emergency, texts  emergencies say whom to call; every text renders without a banned claim

      --profile scalp|face|score|lesion|mole
  -r, --rules FILE|FOLDER
  -f, --format text|json
  -l, --lang ko|en

Examples
  skin-advise rules verify
  skin-advise rules verify clinic.yaml
  skin-advise rules verify scalp ingredients --format json
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
    const locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
    const profiles = values.profile === undefined ? PROFILES : [oneOf(PROFILES, values.profile, '--profile')];
    const isOwn = (word: string) => /\.ya?ml$|[/\\]/.test(word) || io.listFolder(word) !== undefined;
    const set = await openRules([...(values.rules ?? []), ...positionals.filter(isOwn)], io);
    const packs = positionals.filter((word) => !isOwn(word));
    mustExist(packs, set);
    const findings = ofPacks(await prove(set, profiles, io), packs, set);
    const broken = findings.some(({ breaches }) => breaches.length > 0);
    const text =
      format === 'json'
        ? `${JSON.stringify({ ok: !broken, findings }, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2)}\n`
        : verifyReport(findings, set, locale, io);
    return { text, exitCode: broken ? 1 : 0 };
  },
};

function mustExist(packs: readonly string[], { book }: RuleSet): void {
  const known = [...new Set(book.packs.map(({ id }) => id))];
  for (const pack of packs)
    if (!known.includes(pack))
      throw usage(
        `There is no pack ${pack}`,
        pack,
        `${known.join(', ')}, or a YAML file. ${didYouMean(known, pack, '')}`.trim(),
      );
}

/** Proofs take seconds: a terminal is told which one is on. */
async function prove(
  set: RuleSet,
  profiles: readonly (typeof PROFILES)[number][],
  io: Io,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const wordings = LOCALES.map((locale) => set.wordings[locale]);
  for (const finding of verifyBook(set.book, { rationale: set.rationale, wordings, profiles })) {
    findings.push(finding);
    if (io.columns !== undefined) io.err(`\r${finding.law} ${finding.profile ?? ''}\u001b[K`);
  }
  if (io.columns !== undefined) io.err('\r\u001b[K');
  return findings;
}

/** Breaches of named packs only; one that belongs to no rule is everyone's. */
function ofPacks(findings: Finding[], packs: readonly string[], { book }: RuleSet): Finding[] {
  if (packs.length === 0) return findings;
  const rules = new Set(
    book.packs.filter(({ id }) => packs.includes(id)).flatMap((pack) => pack.rules.map(({ id }) => id)),
  );
  return findings.map((finding) => ({
    ...finding,
    breaches: finding.breaches.filter(({ rule }) => rule === undefined || rules.has(rule)),
  }));
}
