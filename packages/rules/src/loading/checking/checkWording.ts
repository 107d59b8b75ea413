import { didYouMean, LOCALES, type Locale } from '@skin-advise/core';
import { FACTS } from '../../facts/registry.js';
import type { WordingFile } from '../../pack/schema.js';
import type { Path, Problem } from '../Problem.js';
import { problemAt } from '../parsing/PackPart.js';
import type { Draft, DraftPack, RuleEntry } from './Draft.js';

/** Whatever a person may read is worded, once, and nothing is worded that does not exist. */
export function checkWording(draft: Draft): Problem[] {
  return [
    ...draft.locales.flatMap((locale) => missing(draft, locale)),
    ...LOCALES.flatMap((locale) => draft.packs.flatMap((pack) => stray(pack, draft, locale))),
  ];
}

/** Texts of the packs and of the ground. */
function isWorded(
  { packs, ground }: Draft,
  locale: Locale,
  [section, name, field]: readonly string[],
): boolean {
  const own = packs.some(({ pack }) => {
    const words = pack.wording[locale]?.[section as keyof WordingFile] as Record<string, unknown> | undefined;
    const entry = words && Object.hasOwn(words, name!) ? words[name!] : undefined;
    return field === undefined ? entry !== undefined : Boolean((entry as Record<string, unknown>)?.[field]);
  });
  return own || ground.hasText(locale, [section, name, field].filter(Boolean).join('.'));
}

function missing(draft: Draft, locale: Locale): Problem[] {
  return [
    ...draft.rules.flatMap((entry) => missingOfRule(entry, draft, locale)),
    ...draft.packs.flatMap(({ part, pack }) =>
      Object.keys(pack.items)
        .filter((code) => !isWorded(draft, locale, ['items', code, 'text']))
        .map((code) => problemAt(part, ['items', code], noText(locale, ['items', code, 'title and text']))),
    ),
    ...missingQuestions(draft, locale),
  ];
}

function missingOfRule({ rule, problem }: RuleEntry, draft: Draft, locale: Locale): Problem[] {
  const asks = rule.caution !== undefined || rule.ifUnknown === 'ask';
  const needed: readonly (readonly [Path, readonly string[]])[] = [
    [['id'], ['rules', rule.id, 'because']],
    ...(asks ? [[[rule.caution ? 'caution' : 'ifUnknown'], ['rules', rule.id, 'caution']] as const] : []),
    ...(rule.watchFor ?? []).map(
      ({ sign }, at) =>
        [
          ['watchFor', at, 'sign'],
          ['safetyNet', sign],
        ] as const,
    ),
  ];
  return needed
    .filter(([, text]) => !isWorded(draft, locale, text))
    .map(([path, text]) => problem(path, noText(locale, text)));
}

const LANGUAGE: Readonly<Record<Locale, string>> = { ko: 'Korean', en: 'English' };

function noText(locale: Locale, text: readonly string[]) {
  return {
    message: `There is no ${LANGUAGE[locale]} text for this`,
    found: 'nothing',
    expected: `wording.${locale}.${text.join('.')}`,
    hint: 'Write what the person reads; docs/packs.md has an example',
  };
}

/** Facts ask their questions whichever rule waits for them. */
function missingQuestions(draft: Draft, locale: Locale): Problem[] {
  const asked = new Set(FACTS.flatMap(({ question }) => question ?? []));
  const [first] = draft.packs;
  if (!first) return [];
  return [...asked]
    .filter((code) => !isWorded(draft, locale, ['questions', code]))
    .map((code) =>
      problemAt(first.part, ['wording', locale, 'questions'], noText(locale, ['questions', code])),
    );
}

/** Texts for rules and items of no pack, and texts that exist elsewhere. */
function stray({ part, pack }: DraftPack, draft: Draft, locale: Locale): Problem[] {
  const words = pack.wording[locale];
  if (!words) return [];
  const names = (section: keyof WordingFile) => Object.keys(words[section]);
  const rules = draft.rules.map(({ rule }) => rule.id);
  const items = draft.packs.flatMap((other) => Object.keys(other.pack.items));
  const others = draft.packs.filter((other) => other.part !== part);
  const isElsewhere = (section: keyof WordingFile, name: string) =>
    others.some((other) => Object.hasOwn(other.pack.wording[locale]?.[section] ?? {}, name)) ||
    draft.ground.hasText(locale, `${section}.${name}`);
  const problem = (section: keyof WordingFile, name: string, message: string, hint: string) =>
    problemAt(part, ['wording', locale, section, name], { message, found: name, ...EXPECTED[section], hint });
  return [
    ...names('rules')
      .filter((id) => !rules.includes(id))
      .map((id) => problem('rules', id, 'This pack has no such rule', hintFor(rules, id))),
    ...names('items')
      .filter((code) => !items.includes(code))
      .map((code) => problem('items', code, 'This pack has no such item', hintFor(items, code))),
    ...(['rules', 'items', 'safetyNet', 'questions'] as const).flatMap((section) =>
      names(section)
        .filter((name) => isElsewhere(section, name))
        .map((name) =>
          problem(section, name, 'This is worded elsewhere already', 'Use another name for yours'),
        ),
    ),
  ];
}

const hintFor = (known: readonly string[], name: string) =>
  didYouMean(known, name, 'To reword what is shipped, replace its rule under overrides');

const EXPECTED = {
  rules: { expected: 'a rule under rules or overrides' },
  items: { expected: 'an item under items' },
  safetyNet: { expected: 'a sign of your own' },
  questions: { expected: 'a question that a fact asks' },
} as const;
