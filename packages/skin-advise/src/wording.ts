import { createWording, type Locale, type Wording, type WordingBundle } from '@skin-advise/core';

/** All texts of a locale; a locale that nobody asks for is never loaded. */
export const loadWording = cached(async (locale) => createWording(locale, ...(await shipped(locale))));

/** The shipped texts with those of other packs laid over them. */
export const wordingWith = (more: Readonly<Record<Locale, WordingBundle>>) =>
  cached(async (locale) => createWording(locale, ...(await shipped(locale)), more[locale]));

async function shipped(locale: Locale): Promise<WordingBundle[]> {
  const [core, rules] =
    locale === 'ko'
      ? await Promise.all([import('@skin-advise/core/wording/ko'), import('@skin-advise/rules/wording/ko')])
      : await Promise.all([import('@skin-advise/core/wording/en'), import('@skin-advise/rules/wording/en')]);
  return [core.bundle, rules.bundle];
}

function cached(load: (locale: Locale) => Promise<Wording>): (locale: Locale) => Promise<Wording> {
  const loaded = new Map<Locale, Wording>();
  return async (locale) => {
    const wording = loaded.get(locale) ?? (await load(locale));
    loaded.set(locale, wording);
    return wording;
  };
}
