import type { RuleBook } from '@skin-advise/rules';
import type { How } from '../../packages/skin-advise/src/cli/rules/words.js';
import { ITEM_EFFECTS, itemsMeant } from './itemsMeant.js';

/** Per item and way, the rules that touch it so. */
export type Touching = Readonly<Record<string, Readonly<Partial<Record<How, readonly string[]>>>>>;

export function touchingOf(book: RuleBook): Touching {
  const touching: Record<string, Partial<Record<How, string[]>>> = {};
  for (const rule of book.packs.flatMap((pack) => pack.rules))
    for (const how of ITEM_EFFECTS)
      for (const code of itemsMeant(rule, how, book)) {
        const ways = touching[code] ?? {};
        touching[code] = { ...ways, [how]: [...(ways[how] ?? []), rule.id] };
      }
  return touching;
}
