import type { Item, Rule, RuleBook } from '@skin-advise/rules';
import { IN_USE, isTarget } from '../../packages/rules/src/deciding/targets.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import type { How } from '../../packages/skin-advise/src/cli/rules/words.js';

/** What rules do to items; the engine itself says which items a target means. */
export const ITEM_EFFECTS: readonly How[] = [
  'proposes',
  'avoids',
  'withholds',
  'cautions',
  'defers',
  'separates',
];

/** The items to which a rule does one thing, by code in the order of the book. */
export function itemsMeant(rule: Rule, how: How, { items }: RuleBook): string[] {
  const proposed = how === 'proposes' || how === 'avoids';
  const targets = effectsOf(rule)
    .filter((effect) => effect.how === (proposed ? 'proposes' : how))
    .flatMap(({ codes }) => codes);
  return Object.keys(items).filter(
    (code) => suits(items[code]!, how) && targets.some((target) => isTarget(target, code, items[code]!)),
  );
}

/** Advice against a thing is never held back, and what is in use is not being started. */
function suits({ kind, classes }: Item, how: How): boolean {
  if (how === 'separates' && classes.includes(IN_USE)) return false;
  return (kind === 'avoid') === (how === 'avoids');
}
