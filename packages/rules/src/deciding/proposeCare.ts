import type { Firing } from './Firing.js';
import type { ItemEntry } from './ItemEntry.js';
import type { Use } from './RuleEntry.js';

/** A care item some rule proposed, before contraindications. */
export interface Proposal {
  readonly entry: ItemEntry;
  readonly params: Readonly<Record<string, unknown>>;
  /** Proposed outright, or else all that propose it only `ifWarned`. */
  readonly rules: readonly string[];
  readonly ifWarned: boolean;
}

/** All proposed items, each once, in reading order. A later rule's parameters add to an earlier one's. */
export function proposeCare({ fired, engine, scratch }: Firing): Proposal[] {
  const drafts: Draft[] = [];
  const placeOf = scratch.placeOf.fill(0);
  for (const { rule, row } of fired)
    for (const use of engine.ruleEntry(engine.table.ruleOf[row]!).uses) {
      const { rank } = use.entry;
      if (placeOf[rank] === 0) placeOf[rank] = drafts.push(newDraft(use, rule.id));
      else add(drafts[placeOf[rank]! - 1]!, use, rule.id);
    }
  const proposals: Proposal[] = [];
  for (let rank = 0; rank < placeOf.length; rank += 1)
    if (placeOf[rank] !== 0) proposals.push(drafts[placeOf[rank]! - 1]!);
  return proposals;
}

type Draft = { -readonly [key in keyof Proposal]: Proposal[key] };

const newDraft = ({ entry, params, ifWarned }: Use, rule: string): Draft => ({
  entry,
  params: params ? { ...entry.item.params, ...params } : entry.item.params,
  rules: [rule],
  ifWarned,
});

/** What is proposed outright needs no rule that proposes it only `ifWarned`. */
function add(draft: Draft, { params, ifWarned }: Use, rule: string): void {
  if (params) draft.params = { ...draft.params, ...params };
  if (draft.ifWarned === ifWarned) draft.rules = [...draft.rules, rule];
  else if (draft.ifWarned) {
    draft.ifWarned = false;
    draft.rules = [rule];
  }
}
