import { PROFILES, type Wording } from '@skin-advise/core';
import { createColors } from '@skin-advise/core/rendering';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { wrap } from '../layout.js';
import type { RuleDescription } from './describeRule.js';
import { effectsOf } from './effects.js';
import type { ToldOutcome, ToldOutcomes } from './outcomeOf.js';
import { type How, type Section, wordsOf } from './words.js';

const WIDTH = { fallback: 80, least: 40, most: 100 };

/** A rule for the terminal, section by section. */
export function printRule(
  description: RuleDescription,
  outcome: ToldOutcomes | undefined,
  wording: Wording,
  io: Io,
): string {
  const words = wordsOf(wording.locale);
  const colors = createColors(colourWanted(io, io.columns !== undefined));
  const width = Math.min(Math.max(io.columns ?? WIDTH.fallback, WIDTH.least), WIDTH.most);
  const sections: readonly (readonly [Section, readonly string[]])[] = [
    ['when', description.condition.map(({ depth, text }) => `${'  '.repeat(depth)}${text}`)],
    ['does', effectLines(description, wording)],
    ['words', wordLines(description, wording)],
    ['why', whyLines(description, wording)],
    ['sources', sourceLines(description, wording)],
    ['items', itemLines(description, wording)],
    ['example', description.example.map(({ fact, value, text }) => `· ${text} (${fact} ${value})`)],
    ['outcome', outcome ? outcomeLines(outcome, description, wording) : []],
  ];
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([section, lines]) =>
      [colors.bold(words.sections[section]), ...lines.map((line) => indented(line, width))].join('\n'),
    );
  const title = colors.bold(wrap(titleOf(description, wording), width));
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** Wrapped within the width, with what follows standing under where the text began. */
function indented(line: string, width: number): string {
  const lead = /^( *)(· )?/.exec(line)!;
  const hang = ' '.repeat(2 + lead[0].length);
  const indent = `  ${lead[1]}`;
  return indent + wrap(line.slice(lead[1]!.length), width - indent.length, '').replace(/\n/g, `\n${hang}`);
}

function titleOf({ rule }: RuleDescription, wording: Wording): string {
  const words = wordsOf(wording.locale);
  const profiles =
    rule.profiles.length === PROFILES.length
      ? words.everyProfile
      : rule.profiles.map((profile) => wording.text(`profile.${profile}`)).join(', ');
  const change = rule.change ? [words.changes[rule.change]] : [];
  return [rule.id, words.kinds[rule.kind], `${rule.pack.id} ${rule.pack.version}`, profiles, ...change].join(
    ' · ',
  );
}

function effectLines({ rule, triage, watchFor }: RuleDescription, wording: Wording): string[] {
  const words = wordsOf(wording.locale);
  const effects = effectsOf(rule).filter(({ how }) => how !== 'watches' && how !== 'proposes');
  const labelOf = (how: How) =>
    how === 'defers' && rule.defer ? words.until(words.how.defers, rule.defer.untilDays) : words.how[how];
  return [
    ...(triage ? [`· ${triage.level}: ${triage.headline}`] : []),
    ...effects.map(({ how, codes }) => `· ${[labelOf(how), codes.join(', ')].filter(Boolean).join(': ')}`),
    ...watchFor.map(({ text, level }) => `· ${words.how.watches}: ${text} → ${level}`),
    ...(rule.ifUnknown === 'ask' ? [`· ${words.ifUnknown}`] : []),
  ];
}

function itemLines({ items }: RuleDescription, { locale }: Wording): string[] {
  const words = wordsOf(locale);
  return items.map(({ code, title, how, with: given }) => {
    const params = Object.entries(given).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    const does = how.map((one) => words.how[one]).join(', ');
    return `· ${title} (${[code, ...params].join(', ')}): ${does}`;
  });
}

function wordLines({ rule }: RuleDescription, { locale }: Wording): string[] {
  const { caution } = wordsOf(locale);
  return (['ko', 'en'] as const).flatMap((language) => {
    const words = rule.wording[language];
    return [
      `· ${language}: ${words.because}`,
      ...(words.caution ? [`· ${language}, ${caution}: ${words.caution}`] : []),
    ];
  });
}

function whyLines({ rule }: RuleDescription, { locale }: Wording): string[] {
  return [rule.because, `${rule.status}: ${wordsOf(locale).statuses[rule.status]} (${rule.author})`];
}

function sourceLines({ sources }: RuleDescription, { locale }: Wording): string[] {
  const words = wordsOf(locale);
  return sources.map(({ id, org, title, year, seen }) =>
    // What rests on nobody but us was not seen anywhere.
    id === 'editorial'
      ? `· ${org}, ${title}`
      : `· ${org}, ${title}, ${year ?? words.noYear}: ${words.seen[seen]}`,
  );
}

function outcomeLines(outcome: ToldOutcomes, { rule }: RuleDescription, wording: Wording): string[] {
  const words = wordsOf(wording.locale);
  if (!outcome.runs) {
    const names = rule.profiles.map((profile) => wording.text(`profile.${profile}`));
    return [words.elsewhere(names.join(', '), wording.text(`profile.${outcome.profile}`))];
  }
  const { expected, cautious } = outcome;
  if (JSON.stringify(expected) === JSON.stringify(cautious)) return stateLines(expected, wording);
  return (['expected', 'cautious'] as const).flatMap((view) => [
    `${words.views[view]}:`,
    ...stateLines(outcome[view], wording).map((line) => `  ${line}`),
  ]);
}

function stateLines({ state, matched, failed }: ToldOutcome, { locale }: Wording): string[] {
  const words = wordsOf(locale);
  const needs = (needed: readonly string[]) =>
    needed.length > 0 ? ` ← ${words.needs}: ${needed.join(', ')}` : '';
  return [
    words.states[state],
    ...matched.map((text) => `  · ${text}`),
    ...failed.map(({ found, needed }) => `  · ${found}${needs(needed)}`),
  ];
}
