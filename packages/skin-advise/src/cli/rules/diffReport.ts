import type { Locale } from '@skin-advise/core';
import type { BookComparison, CaseChange, ProfileComparison } from '@skin-advise/rules/verifying';
import picocolors from 'picocolors';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { factList } from './factList.js';
import type { RuleSet } from './RuleSet.js';

const WORDS = {
  ko: {
    rules: (added: number, removed: number, changed: number) =>
      `규칙: 더함 ${added}, 없앰 ${removed}, 바꿈 ${changed}`,
    profile: (cases: number) => `경계의 사례 ${cases}가지 가운데`,
    more: '더 조심스럽게',
    less: '덜 조심스럽게',
    care: '할 일이 달라짐',
    never: '모든 사례에서 찾아도 덜 조심스러워지는 사례가 없음',
    found: '모든 사례에서 찾은, 덜 조심스러워지는 사례',
    same: '달라지는 사례가 없음',
  },
  en: {
    rules: (added: number, removed: number, changed: number) =>
      `rules: ${added} added, ${removed} removed, ${changed} changed`,
    profile: (cases: number) => `of ${cases} cases at the edges`,
    more: 'more cautious',
    less: 'less cautious',
    care: 'other things to do',
    never: 'searched over all cases: none is treated less cautiously',
    found: 'found over all cases, treated less cautiously',
    same: 'no case changes',
  },
} as const;

/** Counts and examples, the less cautious first: that is what a release is held up for. */
export function diffReport(
  { rules, profiles }: BookComparison,
  set: RuleSet,
  locale: Locale,
  show: number,
  io: Io,
): string {
  const colors = picocolors.createColors(colourWanted(io, io.columns !== undefined));
  const words = WORDS[locale];
  const lines = [
    colors.bold(words.rules(rules.added.length, rules.removed.length, rules.changed.length)),
    ...signed('+', rules.added),
    ...signed('-', rules.removed),
    ...signed('~', rules.changed),
  ];
  for (const one of profiles) lines.push('', ...profileLines(one, set, locale, show, colors));
  return `${lines.join('\n')}\n`;
}

const signed = (sign: string, ids: readonly string[]) => ids.map((id) => `  ${sign} ${id}`);

function profileLines(
  one: ProfileComparison,
  set: RuleSet,
  locale: Locale,
  show: number,
  colors: ReturnType<typeof picocolors.createColors>,
): string[] {
  const words = WORDS[locale];
  const groups = [
    [words.less, one.lessCautious, colors.red],
    [words.more, one.moreCautious, colors.green],
    [words.care, one.careChanged, colors.yellow],
  ] as const;
  const told = groups.filter(([, cases]) => cases.length > 0);
  const counts = told.map(([name, cases, paint]) => paint(`${name} ${cases.length}`)).join(', ');
  const head = `${colors.bold(one.profile)}: ${words.profile(one.cases)} ${counts || words.same}`;
  const examples = told.flatMap(([name, cases]) => [
    ...(show > 0 ? [`  ${name}`] : []),
    ...cases.slice(0, show).map((change) => `    ${changeLine(change, set, locale)}`),
    ...(show > 0 && cases.length > show ? [`    … ${cases.length - show}`] : []),
  ]);
  const proof = one.leastCautious
    ? [`  ${colors.red(words.found)}`, `    ${changeLine(one.leastCautious, set, locale)}`]
    : [`  ${colors.dim(words.never)}`];
  return [head, ...examples, ...proof];
}

function changeLine(change: CaseChange, { wordings }: RuleSet, locale: Locale): string {
  const wording = wordings[locale];
  const { profile, facts, from, to, careAdded, careRemoved } = change;
  const level = from === to ? '' : `: ${wording.text(`level.${from}`)} → ${wording.text(`level.${to}`)}`;
  const care = [...careAdded.map((code) => `+${code}`), ...careRemoved.map((code) => `-${code}`)].join(' ');
  return `${factList(facts, wording, profile)}${level}${care ? ` (${care})` : ''}`;
}
