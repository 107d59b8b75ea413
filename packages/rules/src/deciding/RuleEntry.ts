import type { SafetyNet, TextRef } from '@skin-advise/core';
import type { Rule } from '../pack/RuleBook.js';
import type { ItemEntry } from './ItemEntry.js';

/** A rule's proposal of one item. */
export interface Use {
  readonly entry: ItemEntry;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  /** Said only while a contraindication has something to say about it. */
  readonly ifWarned: boolean;
}

/** What deciding says of a rule, made once and shared by every decision. */
export interface RuleEntry {
  readonly because: TextRef;
  /** It tests the second opinion. */
  readonly restsOnOpinion: boolean;
  readonly caution: TextRef;
  readonly uses: readonly Use[];
  /** Signs to come sooner for. */
  readonly signs: readonly SafetyNet[];
}

export function makeRuleEntry(
  { id, care = [], watchFor = [] }: Rule,
  itemOf: (code: string) => ItemEntry,
  restsOnOpinion: boolean,
): RuleEntry {
  return {
    restsOnOpinion,
    because: Object.freeze({ key: `rules.${id}.because` }),
    caution: Object.freeze({ key: `rules.${id}.caution` }),
    uses: care.map((use) =>
      typeof use === 'string'
        ? { entry: itemOf(use), params: undefined, ifWarned: false }
        : { entry: itemOf(use.item), params: unlessEmpty(use.with), ifWarned: use.ifWarned === true },
    ),
    signs: watchFor.map(({ sign, level, specialty }) => Object.freeze({ code: sign, level, specialty })),
  };
}

const unlessEmpty = (params: Use['params'] = {}) => (Object.keys(params).length > 0 ? params : undefined);
