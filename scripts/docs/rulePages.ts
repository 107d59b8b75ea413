import { itemsPage } from './itemsPage.js';
import { overviewPage } from './overviewPage.js';
import { packPage } from './packPage.js';
import { exemplifier } from './ruleExample.js';
import { shippedRules } from './shippedRules.js';
import { sourcesPage } from './sourcesPage.js';

export const RULE_DOCS = new URL('../../docs/rules/', import.meta.url);

/** The documentation of all rules: file name → Markdown. The same rules give the same bytes. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const set = await shippedRules();
  const exemplify = exemplifier(set);
  return new Map([
    ['README.md', overviewPage(set)],
    ...set.book.packs.map((pack) => [`${pack.id}.md`, packPage(pack, set, exemplify)] as const),
    ['items.md', itemsPage(set)],
    ['sources.md', sourcesPage(set)],
  ]);
}
