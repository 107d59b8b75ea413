import type { PackStamp, Profile } from '@skin-advise/core';
import type { Item, Rule, Source } from './schema.js';

/** All packs merged: what the engine runs on. */
export interface RuleBook {
  readonly packs: readonly (PackStamp & { readonly profiles: readonly Profile[]; readonly rules: readonly Rule[] })[];
  readonly items: Readonly<Record<string, Item>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The rules that run for a profile, in pack and file order. */
export function rulesFor(book: RuleBook, profile: Profile): Rule[] {
  return book.packs.filter((pack) => pack.profiles.includes(profile)).flatMap((pack) => [...pack.rules]);
}
