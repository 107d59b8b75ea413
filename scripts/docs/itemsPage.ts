import type { Wording } from '@skin-advise/core';
import type { Item } from '@skin-advise/rules';
import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { type How, wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { ITEM_EFFECTS } from './itemsMeant.js';
import { itemTitle, itemVariants } from './itemTexts.js';
import { anchor, blocks, escaped, link, list, small, table } from './markdown.js';
import { ruleLinks } from './ruleLinks.js';
import { classWord, contentWord } from './substanceWords.js';
import { type Touching, touchingOf } from './touchingRules.js';

const GROUPS: readonly (readonly [id: string, name: string, belongs: (item: Item) => boolean])[] = [
  ['now', '바로 할 일', ({ kind, nature }) => kind === 'do' && nature === 'action'],
  ['habits', '습관', ({ kind, nature }) => kind === 'do' && nature === 'habit'],
  ['products', '제품', ({ kind, nature }) => kind === 'do' && nature === 'product'],
  ['avoid', '피할 것', ({ kind }) => kind === 'avoid'],
];

type Entry = readonly [code: string, item: Item];

/** Everything that people are told to do or avoid, and which rules do so. */
export function itemsPage(set: RuleSet): string {
  const touching = touchingOf(set.book);
  const entries = Object.entries(set.book.items).sort(([, a], [, b]) => a.order - b.order);
  const groups = GROUPS.map(([id, name, belongs]) => ({
    id,
    name,
    entries: entries.filter(([, item]) => belongs(item)),
  }));
  return `${blocks(
    '# 항목',
    '규칙이 권하거나 피하게 하는 것 하나하나입니다. 인용한 글은 사람이 읽는 글 그대로이고, 순서도 읽는 순서입니다.',
    list(groups.map(({ id, name, entries: all }) => `${link(name, id)} ${all.length}개`)),
    ...groups.flatMap(({ id, name, entries: all }) => [
      anchor(id),
      `## ${name}`,
      contents(all, touching, set.wordings.ko),
      ...all.map((entry) => itemSection(entry, touching, set)),
    ]),
  )}\n`;
}

function contents(entries: readonly Entry[], touching: Touching, wording: Wording): string {
  const count = (code: string, ...ways: How[]) =>
    String(ways.reduce((sum, how) => sum + (touching[code]?.[how]?.length ?? 0), 0));
  return table(
    ['항목', '든 것', '권하거나 피하게 하는 규칙', '막거나 미루는 규칙'],
    entries.map(([code, { contains }]) => [
      link(itemTitle(code, wording), code),
      contains.map(contentWord).join(', '),
      count(code, 'proposes', 'avoids'),
      count(code, 'withholds', 'defers', 'separates'),
    ]),
  );
}

function itemSection([code, item]: Entry, touching: Touching, set: RuleSet): string {
  const wording = set.wordings.ko;
  const { how: ways } = wordsOf('ko');
  const named = (name: string, words: readonly string[]) =>
    words.length > 0 ? [`${name}: ${words.join(', ')}`] : [];
  return blocks(
    anchor(code),
    `### ${escaped(itemTitle(code, wording))}`,
    small(code),
    ...itemVariants(code, set.book, wording).map((text) => `> ${escaped(text)}`),
    list([
      ...named('든 것', item.contains.map(contentWord)),
      ...named('갈래', item.classes.map(classWord)),
      ...named('이 가운데 하나만 보여 줌', rivalLinks(code, set)),
      ...ITEM_EFFECTS.flatMap((how) => named(ways[how], ruleLinks(touching[code]?.[how] ?? [], set))),
    ]),
  );
}

/** Items of which a person reads this one or another. */
function rivalLinks(code: string, { book: { items }, wordings }: RuleSet): string[] {
  const group = items[code]!.oneOf;
  if (group === undefined) return [];
  const rivals = Object.keys(items).filter((other) => other !== code && items[other]!.oneOf === group);
  return rivals.map((other) => link(itemTitle(other, wordings.ko), other));
}
