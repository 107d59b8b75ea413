import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';

/** Rules by name, each leading to its place on the page of its pack. */
export function ruleLinks(ids: readonly string[], { book }: RuleSet): string[] {
  return ids.map((id) => {
    const pack = book.packs.find(({ rules }) => rules.some((rule) => rule.id === id))!;
    return `[${id}](${pack.id}.md#${id})`;
  });
}
