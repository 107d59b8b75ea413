import type { Locale, WordingBundle } from '@skin-advise/core';
import { bundle as en } from './generated/wording.en.js';
import { bundle as ko } from './generated/wording.ko.js';

/** The texts of all packs, and the labels of concepts and actives. */
export const wording: Readonly<Record<Locale, WordingBundle>> = { ko, en };
