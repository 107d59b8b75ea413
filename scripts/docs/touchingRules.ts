import type { RuleBook } from '@skin-advise/rules';
import { itemsTouched } from '../../packages/skin-advise/src/cli/rules/effects.js';
import type { How } from '../../packages/skin-advise/src/cli/rules/words.js';

/** Per item and way, the rules that touch it so. */
export type Touching = Readonly<Record<string, Readonly<Partial<Record<How, readonly string[]>>>>>;

export function touchingOf({ packs, items }: RuleBook): Touching {
  const touching: Record<string, Partial<Record<How, string[]>>> = {};
  for (const rule of packs.flatMap((pack) => pack.rules))
    for (const { code, how } of itemsTouched(rule, items)) {
      const ways = touching[code] ?? {};
      for (const one of how) ways[one] = [...(ways[one] ?? []), rule.id];
      touching[code] = ways;
    }
  return touching;
}
