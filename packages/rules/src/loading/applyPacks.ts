import { PROFILES, type Profile } from '@skin-advise/core';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import type { Assembled } from './assemblePacks.js';
import { type Change, type Changes, isSafetyRule } from './Changes.js';

type BookPack = RuleBook['packs'][number];

/** A book with packs of your own on top, and what that changed. */
export interface Applied {
  readonly book: RuleBook;
  readonly changes: Changes;
}

/**
 * Replaces and drops rules where they stand, wherever they run; adds your packs after the shipped ones. A pack that changes
 * rules of other profiles than its own is named there too, so that no advice hides who changed it.
 */
export function applyPacks(base: RuleBook, own: Assembled): Applied {
  const changes = changesOf(base, own);
  const replaced = new Map(own.overrides.map(({ rule }) => [rule.id, rule]));
  const dropped = new Set(own.disabled.map(({ rule }) => rule));
  const shipped = base.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ id }) => !dropped.has(id)).map((rule) => replaced.get(rule.id) ?? rule),
  }));
  const added = own.book.packs.flatMap((pack) => [pack, ...stampElsewhere(pack, changes)]);
  return {
    book: { ...base, packs: [...shipped, ...added], items: { ...base.items, ...own.book.items } },
    changes,
  };
}

function stampElsewhere(pack: BookPack, { overridden, disabled }: Changes): BookPack[] {
  const touched = new Set(
    [...overridden, ...disabled]
      .filter((change) => change.pack === pack.id)
      .flatMap(({ profiles }) => profiles),
  );
  const elsewhere = PROFILES.filter((profile) => touched.has(profile) && !pack.profiles.includes(profile));
  return elsewhere.length > 0 ? [{ ...pack, profiles: elsewhere, rules: [] }] : [];
}

function changesOf(base: RuleBook, own: Assembled): Changes {
  const change = (rule: Rule, pack: string, profiles: readonly Profile[]): Change => ({
    rule: rule.id,
    pack,
    profiles,
    safety: isSafetyRule(rule),
  });
  const shipped = new Map(
    base.packs.flatMap(({ rules, profiles }) => rules.map((rule) => [rule.id, { rule, profiles }] as const)),
  );
  const changed = (id: string, pack: string) => {
    const { rule, profiles } = shipped.get(id)!;
    return change(rule, pack, profiles);
  };
  return {
    added: own.book.packs.flatMap(({ id, profiles, rules }) =>
      rules.map((rule) => change(rule, id, profiles)),
    ),
    overridden: own.overrides.map(({ rule, pack }) => changed(rule.id, pack)),
    disabled: own.disabled.map(({ rule, pack, because }) => ({ ...changed(rule, pack), because })),
  };
}
