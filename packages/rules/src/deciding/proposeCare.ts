import type { Item } from '../pack/schema.js';
import type { Firing } from './Firing.js';

/** A care item some rule proposed, before contraindications. */
export interface Proposal {
  readonly code: string;
  readonly item: Item;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rules: readonly string[];
}

/** All proposed items, each once, in reading order. A later rule's parameters add to an earlier one's. */
export function proposeCare(firing: Firing): Proposal[] {
  const proposals = new Map<
    string,
    { code: string; item: Item; params: Record<string, unknown>; rules: string[] }
  >();
  for (const { rule } of firing.fired)
    for (const use of rule.care ?? []) {
      const code = typeof use === 'string' ? use : use.item;
      const item = firing.engine.book.items[code]!;
      let entry = proposals.get(code);
      if (!entry) {
        entry = { code, item, params: { ...item.params }, rules: [] };
        proposals.set(code, entry);
      }
      if (typeof use !== 'string') Object.assign(entry.params, use.with);
      entry.rules.push(rule.id);
    }
  return [...proposals.values()]
    .map(({ code, item, params, rules }) => ({ code, item, params, rules: aloud(code, rules, firing) }))
    .sort((a, b) => a.item.order - b.item.order || (a.code < b.code ? -1 : 1));
}

/** What is proposed anyway needs no rule that proposes it only `ifWarned`. */
function aloud(code: string, rules: readonly string[], { engine }: Firing): readonly string[] {
  const loud = rules.filter((rule) => !engine.quiet.get(rule)?.has(code));
  return loud.length > 0 ? loud : rules;
}
