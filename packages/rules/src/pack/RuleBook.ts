import type { PackStamp, Profile } from '@skin-advise/core';
import type { Rule as FullRule, Item, Source, WhenNode } from './schema.js';

type Reasons = 'because' | 'sources' | 'status' | 'version' | 'author';

/** A rule as the engine needs it. */
export type Rule = Omit<FullRule, Reasons>;

/** A combination of facts that no case has, and why. */
export interface Impossible {
  readonly when: WhenNode | 'always';
  readonly because: string;
}

/** All packs merged: what the engine runs on. */
export interface RuleBook {
  readonly packs: readonly (PackStamp & {
    readonly profiles: readonly Profile[];
    readonly rules: readonly Rule[];
    readonly impossible?: readonly Impossible[];
  })[];
  readonly items: Readonly<Record<string, Item>>;
}

/** Why each rule stands and who says so, for reviewers and explanations; loaded apart from the rules. */
export interface Rationale {
  readonly rationale: Readonly<Record<string, Pick<FullRule, Reasons>>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The rules that run for a profile, in pack and file order. */
export function rulesFor(book: RuleBook, profile: Profile): Rule[] {
  return book.packs.filter((pack) => pack.profiles.includes(profile)).flatMap((pack) => [...pack.rules]);
}
