import { bundle as en } from '../generated/wording.en.js';
import { bundle as ko } from '../generated/wording.ko.js';
import type { Locale } from '../vocabulary/locale.js';
import type { WordingBundle } from './WordingBundle.js';

/** The texts that belong to no pack: headings, levels, notices. */
export const wording: Readonly<Record<Locale, WordingBundle>> = { ko, en };
