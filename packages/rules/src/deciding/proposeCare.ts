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
      if (placeOf[rank] === 0) placeOf[rank] = drafts.push(newDraft(use));
      add(drafts[placeOf[rank]! - 1]!, use, rule.id);
    }
  const proposals: Proposal[] = [];
  for (let rank = 0; rank < placeOf.length; rank += 1)
    if (placeOf[rank] !== 0) proposals.push(toProposal(drafts[placeOf[rank]! - 1]!));
  return proposals;
}

interface Draft {
  readonly entry: ItemEntry;
  params: Readonly<Record<string, unknown>>;
  outright: string[];
  ifWarned: string[];
}

const newDraft = ({ entry }: Use): Draft => ({
  entry,
  params: entry.item.params,
  outright: NONE,
  ifWarned: NONE,
});

const NONE: string[] = [];

function add(draft: Draft, { params, ifWarned }: Use, rule: string): void {
  if (params) draft.params = { ...draft.params, ...params };
  if (ifWarned) draft.ifWarned = withOne(draft.ifWarned, rule);
  else draft.outright = withOne(draft.outright, rule);
}

function withOne(list: string[], rule: string): string[] {
  if (list === NONE) return [rule];
  list.push(rule);
  return list;
}

/** What is proposed anyway needs no rule that proposes it only `ifWarned`. */
function toProposal({ entry, params, outright, ifWarned }: Draft): Proposal {
  const quiet = outright === NONE;
  return { entry, params, rules: quiet ? ifWarned : outright, ifWarned: quiet };
}
