import { createWording, type Locale, type Wording } from '@skin-advise/core';

const loaded = new Map<Locale, Wording>();

/** All texts of a locale; a locale that nobody asks for is never loaded. */
export async function loadWording(locale: Locale): Promise<Wording> {
  const known = loaded.get(locale);
  if (known) return known;
  const [core, rules] =
    locale === 'ko'
      ? await Promise.all([import('@skin-advise/core/wording/ko'), import('@skin-advise/rules/wording/ko')])
      : await Promise.all([import('@skin-advise/core/wording/en'), import('@skin-advise/rules/wording/en')]);
  const wording = createWording(locale, core.bundle, rules.bundle);
  loaded.set(locale, wording);
  return wording;
}
