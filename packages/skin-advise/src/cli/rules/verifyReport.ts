import type { Locale } from '@skin-advise/core';
import type { Breach, Finding } from '@skin-advise/rules/verifying';
import picocolors from 'picocolors';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { factList } from './factList.js';
import type { RuleSet } from './RuleSet.js';

/** More of one law would say nothing new. */
const SHOWN = 10;

const UNITS: Readonly<Record<Locale, Readonly<Record<Finding['unit'], string>>>> = {
  ko: {
    cases: '사례',
    pairs: '짝',
    rules: '규칙',
    texts: '글',
    steps: '단계',
    shifts: '옮김',
    opinions: '의견',
  },
  en: {
    cases: 'cases',
    pairs: 'pairs',
    rules: 'rules',
    texts: 'texts',
    steps: 'steps',
    shifts: 'shifts',
    opinions: 'opinions',
  },
};

/** One line per law and profile, each breach with its case, and what was covered in all. */
export function verifyReport(findings: readonly Finding[], set: RuleSet, locale: Locale, io: Io): string {
  const colors = picocolors.createColors(colourWanted(io, io.columns !== undefined));
  const lines = findings.flatMap((finding) => {
    const { law, profile, checked, unit, breaches } = finding;
    const mark = breaches.length === 0 ? colors.green('✓') : colors.red('✗');
    const head = `${mark} ${law.padEnd(17)} ${(profile ?? '').padEnd(7)} ${amount(checked)} ${UNITS[locale][unit]}`;
    return [
      head,
      ...breaches.slice(0, SHOWN).flatMap((breach) => breachLines(breach, finding, set, locale)),
      ...(breaches.length > SHOWN ? [`    … ${breaches.length - SHOWN}`] : []),
    ];
  });
  const broken = findings.reduce((sum, { breaches }) => sum + breaches.length, 0);
  const verdict = verdictOf(findings, broken, set, locale);
  return `${[...lines, '', broken === 0 ? colors.bold(verdict) : colors.red(verdict)].join('\n')}\n`;
}

function breachLines(breach: Breach, { profile = 'scalp' }: Finding, set: RuleSet, locale: Locale): string[] {
  const head = `    ${breach.rule ? `${breach.rule}: ` : ''}${breach.message}`;
  if (!breach.facts) return [head];
  const said = factList(breach.facts, set.wordings[locale], profile);
  return [head, `      ${said}`, `      ${JSON.stringify(breach.facts)}`];
}

function verdictOf(findings: readonly Finding[], broken: number, { book }: RuleSet, locale: Locale): string {
  const rules = book.packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const cases = findings
    .filter(({ law }) => law === 'totality')
    .reduce((sum, { checked }) => sum + checked, 0n);
  if (locale === 'ko')
    return broken === 0
      ? `규칙 ${rules}개가 모든 법칙을 지킵니다. 사례 ${amount(cases)}가지를 빠짐없이 보았습니다.`
      : `어긋난 곳이 ${broken}군데 있습니다. 사례 ${amount(cases)}가지를 빠짐없이 보았습니다.`;
  return broken === 0
    ? `${rules} rules keep every law; all of ${amount(cases)} cases are covered.`
    : `${broken} breaches; all of ${amount(cases)} cases are covered.`;
}

/** 12,345 or 3.2e148. */
function amount(count: bigint): string {
  const digits = String(count);
  if (digits.length <= 9) return digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits[0]}.${digits[1]}e${digits.length - 1}`;
}
