import type { DecidedCare, DecidedWithheld, TextRef } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { Firing } from './Firing.js';
import { keepApart } from './keepApart.js';
import type { Proposal } from './proposeCare.js';
import { targets } from './targets.js';
import { withoutUnwarned } from './withoutUnwarned.js';

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
  const said = withoutUnwarned(care, firing);
  return keepApart({ care: oneOfEach(said, firing), withheld }, firing);
}

function forbidding({ code, item }: Proposal, firing: Firing): Rule[] {
  return firing.fired.map(({ rule }) => rule).filter((rule) => targets(rule.withhold, code, item));
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
  const stated = firing.fired.filter(({ rule }) => targets(rule.caution, code, item));
  const asked = openContraindications(firing).filter((rule) => targets(allTargets(rule), code, item));
  return [
    ...stated.map(({ rule }) => ({ rule: rule.id, text: { key: `rules.${rule.id}.caution` } })),
    ...asked.map((rule) => ({ rule: rule.id, text: { key: `rules.${rule.id}.caution` } })),
  ];
}

/** Everything a contraindication is about, whatever it does to it. */
export function allTargets(rule: Rule): string[] {
  return [...(rule.withhold ?? []), ...(rule.caution ?? []), ...(rule.defer?.targets ?? [])];
}

/** Contraindications that an unknown fact leaves open and whose author wants the person asked. */
export function openContraindications(firing: Firing): Rule[] {
  return firing.openContraindications.map(({ rule }) => rule).filter((rule) => rule.ifUnknown === 'ask');
}

function deferring({ code, item }: Proposal, firing: Firing) {
  let longest: { rule: string; params: { startAfterDays: number; untilDays: number } } | undefined;
  for (const { rule } of firing.fired) {
    if (!rule.defer || item.kind === 'avoid' || !targets(rule.defer.targets, code, item)) continue;
    const since = firing.sheet.get(rule.defer.fact);
    if (since?.kind !== 'known') continue;
    const startAfterDays = Math.max(0, rule.defer.untilDays - Number(since.value));
    if (startAfterDays > 0 && startAfterDays > (longest?.params.startAfterDays ?? 0))
      longest = { rule: rule.id, params: { startAfterDays, untilDays: rule.defer.untilDays } };
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
    const group = firing.book.items[code]!.oneOf;
    if (!group) return true;
    if (taken.has(group)) return false;
    taken.add(group);
    return true;
  });
}
