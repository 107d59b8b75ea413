import type { DecidedCare, DecidedWithheld, TextRef } from '@skin-advise/core';
import type { Filtered, Kept, Refused } from './Filtered.js';
import type { Firing } from './Firing.js';
import { keepApart } from './keepApart.js';
import { openRow } from './openRules.js';
import type { Proposal } from './proposeCare.js';
import { withholding } from './withholding.js';
import { worthRefusing, worthSaying } from './worthSaying.js';

/**
 * Removes what a fired contraindication forbids, with its reasons; keeps with a caution what an unknown might forbid;
 * puts off what only has to wait. An item to avoid is advice against a thing and is never removed.
 */
export function contraindicate(proposals: readonly Proposal[], firing: Firing): Filtered {
  const kept: Kept[] = [];
  const refused: Refused[] = [];
  for (const proposal of proposals) {
    const against = isDo(proposal) ? firedAmong(proposal.entry.withhold, firing) : NONE;
    if (against.length > 0) refused.push({ proposal, withheld: withholding(proposal, against, firing) });
    else keep(proposal, firing, kept, refused);
  }
  const said = oneOfEach(worthSaying(kept));
  const { together, later } = keepApart(said, firing);
  return {
    care: together.map(({ care }) => care),
    withheld: [...worthRefusing(refused, kept), ...later],
  };
}

const isDo = ({ entry }: Proposal) => entry.item.kind === 'do';

const NONE: readonly number[] = [];

function firedAmong(rules: readonly number[], { hasFired }: Firing): readonly number[] {
  for (const rule of rules) if (hasFired[rule] === 1) return rules.filter((other) => hasFired[other] === 1);
  return NONE;
}

/** Starting it today may be what is withheld; the item itself stays for later. */
function keep(proposal: Proposal, firing: Firing, kept: Kept[], refused: Refused[]): void {
  const deferral = isDo(proposal) ? deferring(proposal, firing) : undefined;
  kept.push({ proposal, care: caring(proposal, deferral, firing) });
  if (deferral) refused.push({ proposal, withheld: notYet(proposal, deferral) });
}

function caring(proposal: Proposal, deferral: Deferral | undefined, firing: Firing): DecidedCare {
  const { code, item } = proposal.entry;
  const { table, ruleEntry } = firing.engine;
  const cautions = isDo(proposal) ? cautioning(proposal, firing) : NONE;
  const rules = deferral ? [...proposal.rules, deferral.rule] : proposal.rules;
  return {
    code,
    kind: item.kind,
    nature: item.nature,
    params: deferral ? { ...proposal.params, ...deferral.params } : proposal.params,
    rules: cautions === NONE ? rules : [...rules, ...cautions.map((rule) => table.rules[rule]!.id)],
    passages: item.passages,
    cautions: cautions === NONE ? SILENT : cautions.map((rule) => ruleEntry(rule).caution),
  };
}

const SILENT: readonly TextRef[] = [];

function cautioning({ entry: { caution, ask } }: Proposal, firing: Firing): readonly number[] {
  const fired = firedAmong(caution, firing);
  let asked: number[] | undefined;
  for (const rule of ask)
    if (openRow(firing, rule) !== undefined) {
      asked ??= [...fired];
      asked.push(rule);
    }
  return asked ?? fired;
}

interface Deferral {
  readonly rule: string;
  readonly because: TextRef;
  readonly params: { readonly startAfterDays: number; readonly untilDays: number };
}

/** The rule that puts it off the longest. */
function deferring({ entry }: Proposal, firing: Firing): Deferral | undefined {
  const { table, ruleEntry } = firing.engine;
  let longest: Deferral | undefined;
  if (entry.defer.length === 0) return longest;
  for (const rule of firedAmong(entry.defer, firing)) {
    const { id, defer } = table.rules[rule]!;
    const since = firing.sheet.get(defer!.fact);
    if (since?.kind !== 'known') continue;
    const startAfterDays = Math.max(0, defer!.untilDays - Number(since.value));
    if (startAfterDays > (longest?.params.startAfterDays ?? 0))
      longest = {
        rule: id,
        because: ruleEntry(rule).because,
        params: { startAfterDays, untilDays: defer!.untilDays },
      };
  }
  return longest;
}

function notYet({ entry: { code } }: Proposal, { rule, because }: Deferral): DecidedWithheld {
  return {
    code: `${code}_now`,
    title: { key: 'withheld.start_now', params: { item: `items.${code}.title` } },
    because: [because],
    rules: [rule],
  };
}

/** Of items that stand for the same thing, the first in reading order. */
function oneOfEach(kept: readonly Kept[]): Kept[] {
  const groupOf = ({ proposal }: Kept) => proposal.entry.item.oneOf;
  return kept.filter((one, at) => {
    const group = groupOf(one);
    return !group || kept.findIndex((other) => groupOf(other) === group) === at;
  });
}
