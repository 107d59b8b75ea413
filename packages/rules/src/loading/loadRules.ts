import type { Locale, WordingBundle } from '@skin-advise/core';
import { bundle as coreEn } from '@skin-advise/core/wording/en';
import { bundle as coreKo } from '@skin-advise/core/wording/ko';
import { BOOK } from '../generated/book.js';
import { RATIONALE } from '../generated/rationale.js';
import { bundle as rulesEn } from '../generated/wording.en.js';
import { bundle as rulesKo } from '../generated/wording.ko.js';
import type { Rationale, RuleBook } from '../pack/RuleBook.js';
import { applyPacks } from './applyPacks.js';
import { assemblePacks } from './assemblePacks.js';
import { badPack } from './badPack.js';
import type { Changes } from './Changes.js';
import { checkPacks } from './checking/checkPacks.js';
import type { Ground } from './checking/Draft.js';
import { type PackText, parsePacks } from './parsing/parsePacks.js';
import { wordingBundles } from './wordingBundles.js';

/** The shipped rules with packs of your own on top: what `createAdvisor({ rules })` takes. */
export interface LoadedRules {
  readonly book: RuleBook;
  readonly rationale: Rationale;
  /** What people read from your packs, to lay over the shipped wording. */
  readonly wording: Readonly<Record<Locale, WordingBundle>>;
  readonly changes: Changes;
}

const SHIPPED: Readonly<Record<Locale, readonly WordingBundle[]>> = {
  ko: [coreKo, rulesKo],
  en: [coreEn, rulesEn],
};
const hasText: Ground['hasText'] = (locale, key) =>
  SHIPPED[locale].some(({ plain, templates }) => Object.hasOwn(plain, key) || Object.hasOwn(templates, key));

/**
 * Loads packs of your own on top of a book: rules that are added, replaced (`overrides`) and switched off (`disable`).
 *
 * @example
 * const rules = loadRules([{ file: 'clinic.yaml', text: readFileSync('clinic.yaml', 'utf8') }]);
 * const advisor = createAdvisor({ rules });
 *
 * @param texts one file each, or the files of a pack folder under their usual names
 * @param passages ids of the guidance that items may name; not checked where it is not given
 * @throws SkinAdviseError `bad_pack`, with every problem in `cause`
 */
export function loadRules(
  texts: readonly PackText[],
  base: RuleBook = BOOK,
  { passages }: { readonly passages?: ReadonlySet<string> } = {},
): LoadedRules {
  const { parts, problems } = parsePacks(texts);
  const ground: Ground = { book: base, sources: RATIONALE.sources, hasText, passages };
  const all = problems.length > 0 ? problems : checkPacks(parts, ground, ['ko']);
  if (all.length > 0) throw badPack(all);
  const own = assemblePacks(parts, 'own');
  return {
    ...applyPacks(base, own),
    rationale: {
      rationale: { ...RATIONALE.rationale, ...own.rationale.rationale },
      sources: { ...RATIONALE.sources, ...own.rationale.sources },
    },
    wording: wordingBundles(own.texts),
  };
}
