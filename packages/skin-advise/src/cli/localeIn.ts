import { LOCALES, type Locale } from '@skin-advise/core';

/** The language of help, read leniently: help must work whatever else is wrong. */
export function localeIn(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word === '-l');
  return LOCALES.find((locale) => locale === argv[at + 1] || argv.includes(`--lang=${locale}`)) ?? 'ko';
}
