import type { Locale } from '@skin-advise/core';
import type { RuleBook } from '../../pack/RuleBook.js';
import type { Item, Rule, Source } from '../../pack/schema.js';
import type { Path, Problem, ProblemWords } from '../Problem.js';
import { type PackPart, problemAt } from '../parsing/PackPart.js';
import { type PackFile, packFileSchema } from '../parsing/packFileSchema.js';

/** What packs may build on: the book that they add to, and what else can be named. */
export interface Ground {
  readonly book: RuleBook;
  readonly sources: Readonly<Record<string, Source>>;
  /** Whether a text exists already: `rules.<id>.because`, `headline.<code>`. */
  readonly hasText: (locale: Locale, key: string) => boolean;
  /** Ids of the guidance; undefined where it is not known. */
  readonly passages?: ReadonlySet<string> | undefined;
}

/** A rule as written, with where. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly section: 'rules' | 'overrides';
  readonly problem: (inside: Path, words: ProblemWords) => Problem;
}

export interface DraftPack {
  readonly part: PackPart;
  readonly pack: PackFile;
  readonly rules: readonly RuleEntry[];
}

/** Packs of the right shape, on the ground that they build on: what the checks look at. */
export interface Draft {
  readonly packs: readonly DraftPack[];
  readonly rules: readonly RuleEntry[];
  readonly ground: Ground;
  /** Items of the packs and of the ground. */
  readonly items: ReadonlyMap<string, Item>;
  /** The locales in which everything must be worded. */
  readonly locales: readonly Locale[];
}

export function draftOf(parts: readonly PackPart[], ground: Ground, locales: readonly Locale[]): Draft {
  const packs = parts.map(draftPack);
  const own = packs.flatMap(({ pack }) => Object.entries(pack.items));
  return {
    packs,
    rules: packs.flatMap(({ rules }) => rules),
    ground,
    items: new Map([...Object.entries(ground.book.items), ...own]),
    locales,
  };
}

function draftPack(part: PackPart): DraftPack {
  const pack = packFileSchema.parse(part.value);
  const entries = (section: RuleEntry['section']) =>
    pack[section].map((rule, index): RuleEntry => {
      const problem: RuleEntry['problem'] = (inside, words) =>
        problemAt(part, [section, index, ...inside], words);
      return { rule, section, problem };
    });
  return { part, pack, rules: [...entries('rules'), ...entries('overrides')] };
}

/** Rules of the ground, by id. */
export function groundRules({
  ground,
}: Draft): ReadonlyMap<string, RuleBook['packs'][number]['rules'][number]> {
  return new Map(ground.book.packs.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
}
