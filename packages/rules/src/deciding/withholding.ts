import type { DecidedWithheld } from '@skin-advise/core';
import type { Firing } from './Firing.js';
import type { Proposal } from './proposeCare.js';

/** @param against indexes into `Table.rules` */
export function withholding(
  { entry, params }: Proposal,
  against: readonly number[],
  { engine }: Firing,
): DecidedWithheld {
  return {
    code: entry.code,
    title: { key: `items.${entry.code}.title`, params },
    because: against.map((rule) => engine.ruleEntry(rule).because),
    rules: against.map((rule) => engine.table.rules[rule]!.id),
  };
}
