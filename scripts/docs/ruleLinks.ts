import type { BookPack, RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { packWords } from './packWords.js';

/** Rules by name, each leading to its place on the page of its pack. */
export function ruleLinks(ids: readonly string[], { book }: RuleSet): string[] {
  return book.packs.flatMap((pack) => linksInto(pack, ids));
}

/** The same, a line per pack. */
export function ruleLinksByPack(ids: readonly string[], { book }: RuleSet): string[] {
  return book.packs.flatMap((pack) => {
    const links = linksInto(pack, ids);
    return links.length > 0 ? [`${packWords(pack.id).name} ${links.length}개: ${links.join(', ')}`] : [];
  });
}

const linksInto = ({ id: page, rules }: BookPack, ids: readonly string[]): string[] =>
  rules.filter(({ id }) => ids.includes(id)).map(({ id }) => `[${id}](${page}.md#${id})`);
