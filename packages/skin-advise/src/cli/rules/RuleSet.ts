import { didYouMean, LOCALES, type Locale, SkinAdviseError, type Wording } from '@skin-advise/core';
import { BOOK, type Rationale, type Rule, type RuleBook } from '@skin-advise/rules';
import { RATIONALE } from '@skin-advise/rules/inspecting';
import type { Changes } from '@skin-advise/rules/loading';
import { loadWording, wordingWith } from '../../wording.js';
import type { Io } from '../Io.js';

/** The rules that a subcommand looks at, with everything that is said of them. */
export interface RuleSet {
  readonly book: RuleBook;
  readonly rationale: Rationale;
  readonly changes: Changes;
  readonly wordings: Readonly<Record<Locale, Wording>>;
}

export type BookPack = RuleBook['packs'][number];

/** The shipped rules, or those with packs of the user's own on top. */
export async function openRules(paths: readonly string[], io: Io): Promise<RuleSet> {
  const loaded = paths.length > 0 ? (await import('../loadPacks.js')).loadPacks(paths, io) : undefined;
  const wording = loaded ? wordingWith(loaded.wording) : loadWording;
  const wordings = await Promise.all(LOCALES.map(async (locale) => [locale, await wording(locale)] as const));
  return {
    book: loaded?.book ?? BOOK,
    rationale: loaded?.rationale ?? RATIONALE,
    changes: loaded?.changes ?? { added: [], overridden: [], disabled: [] },
    wordings: Object.fromEntries(wordings) as Record<Locale, Wording>,
  };
}

/** @throws SkinAdviseError `unknown_rule`, naming the nearest ids */
export function findRule({ book, changes }: RuleSet, id: string): { rule: Rule; pack: BookPack } {
  for (const pack of book.packs) {
    const rule = pack.rules.find((one) => one.id === id);
    if (rule) return { rule, pack };
  }
  const off = changes.disabled.find(({ rule }) => rule === id);
  const ids = book.packs.flatMap(({ rules }) => rules.map((rule) => rule.id));
  throw new SkinAdviseError({
    code: 'unknown_rule',
    message: off ? `The pack ${off.pack} switches this rule off` : 'There is no rule of this id',
    path: 'rules explain',
    found: id,
    expected: 'an id that skin-advise rules list shows',
    hint: off
      ? `Look at it without --rules; it is off because: ${off.because}`
      : didYouMean(ids, id, 'skin-advise rules list shows every id'),
  });
}

/** How packs of the user's own came to a rule; undefined for a rule as shipped. */
export function changeOf({ added, overridden }: Changes, id: string): 'added' | 'overridden' | undefined {
  if (added.some(({ rule }) => rule === id)) return 'added';
  return overridden.some(({ rule }) => rule === id) ? 'overridden' : undefined;
}
