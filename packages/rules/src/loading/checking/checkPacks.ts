import { LOCALES, type Locale } from '@skin-advise/core';
import type { Problem } from '../Problem.js';
import type { PackPart } from '../parsing/PackPart.js';
import { checkConditions } from './checkConditions.js';
import { checkEffects } from './checkEffects.js';
import { checkItems } from './checkItems.js';
import { checkNames } from './checkNames.js';
import { checkParameters } from './checkParameters.js';
import { checkShape } from './checkShape.js';
import { checkTexts } from './checkTexts.js';
import { checkWording } from './checkWording.js';
import { draftOf, type Ground } from './Draft.js';

/** Nothing to build on: how the shipped packs are checked. */
export const BARE: Ground = { book: { packs: [], items: {} }, sources: {}, hasText: () => false };

const CHECKS = [
  checkNames,
  checkConditions,
  checkEffects,
  checkItems,
  checkParameters,
  checkWording,
  checkTexts,
];

/**
 * Everything that is wrong with some packs, in the order of their text. Packs of a wrong shape are told of that alone:
 * what else they say cannot be trusted yet.
 *
 * @param ground what they add to; nothing for the shipped packs
 * @param locales the locales in which everything must be worded
 */
export function checkPacks(
  parts: readonly PackPart[],
  ground: Ground = BARE,
  locales: readonly Locale[] = LOCALES,
): Problem[] {
  const shape = parts.flatMap(checkShape);
  if (shape.length > 0) return inOrder(shape);
  const draft = draftOf(parts, ground, locales);
  return inOrder(CHECKS.flatMap((check) => check(draft)));
}

const inOrder = (problems: readonly Problem[]) =>
  [...problems].sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
