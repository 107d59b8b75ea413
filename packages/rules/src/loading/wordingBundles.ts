import { LOCALES, type Locale, type WordingBundle } from '@skin-advise/core';
import type { Assembled } from './assemblePacks.js';
import { compileText, hasVariables } from './compileTexts.js';

/** Said before a text that exists in Korean only, where English was asked for. */
const KOREAN_ONLY = '(In Korean only) ';

/** What people read from your packs, compiled, to lay over the shipped wording. */
export function wordingBundles(texts: Assembled['texts']): Record<Locale, WordingBundle> {
  const bundles = LOCALES.map((locale) => [locale, bundle(textsIn(locale, texts))] as const);
  return Object.fromEntries(bundles) as Record<Locale, WordingBundle>;
}

/** Shipped English would no longer be true of a rule that was reworded in Korean alone: it is told in Korean, and says so. */
function textsIn(locale: Locale, texts: Assembled['texts']): Record<string, string> {
  if (locale === 'ko') return texts.ko;
  const borrowed = Object.entries(texts.ko)
    .filter(([key]) => !Object.hasOwn(texts.en, key))
    .map(([key, text]) => [key, `${KOREAN_ONLY}${text}`]);
  return { ...Object.fromEntries(borrowed), ...texts.en };
}

function bundle(texts: Readonly<Record<string, string>>): WordingBundle {
  const entries = Object.entries(texts);
  return {
    plain: Object.fromEntries(entries.filter(([, text]) => !hasVariables(text))),
    templates: Object.fromEntries(
      entries.filter(([, text]) => hasVariables(text)).map(([key, text]) => [key, compileText(text)]),
    ),
  };
}
