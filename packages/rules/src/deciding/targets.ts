import type { Rule } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';

/** Items of what the person already has carry this class: it is not being started. */
export const IN_USE = 'in_use';

/**
 * Whether a contraindication's target names this item: by code, by what it contains, or by its class. `new:` before any
 * of these leaves out what the person already uses.
 */
export function isTarget(target: string, code: string, item: Item): boolean {
  if (target.startsWith('new:'))
    return !item.classes.includes(IN_USE) && isTarget(target.slice('new:'.length), code, item);
  if (target.startsWith('contains:')) return item.contains.includes(target.slice('contains:'.length));
  if (target.startsWith('class:')) return item.classes.includes(target.slice('class:'.length));
  return target === code;
}

export function targets(list: readonly string[] | undefined, code: string, item: Item): boolean {
  return list?.some((target) => isTarget(target, code, item)) ?? false;
}

/** The targets of a list that name this item. */
export const matchedTargets = (list: readonly string[], code: string, item: Item): string[] =>
  list.filter((target) => isTarget(target, code, item));

/** Everything a contraindication is about, whatever it does to it. */
export function allTargets(rule: Rule): string[] {
  return [...(rule.withhold ?? []), ...(rule.caution ?? []), ...(rule.defer?.targets ?? [])];
}
