import type { DecidedCare, DecidedWithheld, TextRef } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { Firing } from './Firing.js';
import { keepApart } from './keepApart.js';
import { openRow } from './openRules.js';
import type { Proposal } from './proposeCare.js';
import { worthSaying } from './worthSaying.js';

/** What contraindications left of the proposals. */
export interface Filtered {
  readonly care: readonly DecidedCare[];
  readonly withheld: readonly DecidedWithheld[];
}

/**
 * Removes what a fired contraindication forbids, with its reasons; keeps with a caution what an unknown might forbid;
 * puts off what only has to wait. An item to avoid is advice against a thing and is never removed.
 */
export function contraindicate(proposals: readonly Proposal[], firing: Firing): Filtered {
  const care: DecidedCare[] = [];
  const withheld: DecidedWithheld[] = [];
  for (const proposal of proposals) {
    const against = proposal.item.kind === 'do' ? forbidding(proposal, firing) : [];
    if (against.length > 0) withheld.push(withholding(proposal, against));
    else {
      const kept = keep(proposal, firing);
      care.push(kept);
      if (kept.params.startAfterDays !== undefined) withheld.push(notYet(proposal, firing));
    }
  }
  const said = worthSaying({ care, withheld }, firing);
  return keepApart({ ...said, care: oneOfEach(said.care, firing) }, firing);
}

function forbidding({ code, item }: Proposal, firing: Firing): Rule[] {
  return firedAmong(firing.engine.against(code, item).withhold, firing);
}

function firedAmong(rules: readonly number[], { engine, hasFired }: Firing): Rule[] {
  return rules.filter((rule) => hasFired[rule] === 1).map((rule) => engine.table.rules[rule]!);
}

function withholding(proposal: Proposal, against: readonly Rule[]): DecidedWithheld {
  return {
    code: proposal.code,
    title: { key: `items.${proposal.code}.title`, params: proposal.params },
    because: against.map((rule) => ({ key: `rules.${rule.id}.because` })),
    rules: against.map((rule) => rule.id),
  };
}

function keep(proposal: Proposal, firing: Firing): DecidedCare {
  const { code, item } = proposal;
  const deferral = deferring(proposal, firing);
  const cautions = cautioning(proposal, firing);
  return {
    code,
    kind: item.kind,
    nature: item.nature,
    params: { ...proposal.params, ...deferral?.params },
    rules: [...proposal.rules, ...(deferral ? [deferral.rule] : []), ...cautions.map(({ rule }) => rule)],
    passages: item.passages,
    cautions: cautions.map(({ text }) => text),
  };
}

function cautioning({ code, item }: Proposal, firing: Firing): { rule: string; text: TextRef }[] {
  if (item.kind === 'avoid') return [];
  const { table } = firing.engine;
  const { caution, ask } = firing.engine.against(code, item);
  const asked = ask.filter((rule) => openRow(firing, rule) !== undefined).map((rule) => table.rules[rule]!);
  return [...firedAmong(caution, firing), ...asked].map(({ id }) => ({
    rule: id,
    text: { key: `rules.${id}.caution` },
  }));
}

function deferring({ code, item }: Proposal, firing: Firing) {
  let longest: { rule: string; params: { startAfterDays: number; untilDays: number } } | undefined;
  if (item.kind === 'avoid') return undefined;
  for (const { id, defer } of firedAmong(firing.engine.against(code, item).defer, firing)) {
    const since = firing.sheet.get(defer!.fact);
    if (since?.kind !== 'known') continue;
    const startAfterDays = Math.max(0, defer!.untilDays - Number(since.value));
    if (startAfterDays > 0 && startAfterDays > (longest?.params.startAfterDays ?? 0))
      longest = { rule: id, params: { startAfterDays, untilDays: defer!.untilDays } };
  }
  return longest;
}

/** Starting it today is what is withheld; the item itself stays for later. */
function notYet(proposal: Proposal, firing: Firing): DecidedWithheld {
  const { rule } = deferring(proposal, firing)!;
  return {
    code: `${proposal.code}_now`,
    title: { key: 'withheld.start_now', params: { item: `items.${proposal.code}.title` } },
    because: [{ key: `rules.${rule}.because` }],
    rules: [rule],
  };
}

/** Of items that stand for the same thing, the first in reading order. */
function oneOfEach(care: readonly DecidedCare[], firing: Firing): DecidedCare[] {
  const taken = new Set<string>();
  return care.filter(({ code }) => {
    const group = firing.engine.book.items[code]!.oneOf;
    if (!group) return true;
    if (taken.has(group)) return false;
    taken.add(group);
    return true;
  });
}
