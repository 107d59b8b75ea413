import type { Case } from '@skin-advise/core';
import type { FactSheet, FactState } from '../FactState.js';
import { sheetOf } from '../sheetOf.js';
import { derivedFacts, SEVEN_POINT } from './derivedFacts.js';
import { addImageFacts, type GradeView } from './imageFacts.js';
import { addOpinionFacts } from './opinionFacts.js';
import { addPersonFacts } from './personFacts.js';
import { textFacts, wroteNothing } from './textFacts.js';
import { trendFacts } from './trendFacts.js';

type Change = readonly [string, FactState];

/** Everything known of a Case, fact by fact. What the person states outright outweighs what their text implies. */
export function buildSheet(subject: Case, view: GradeView): FactSheet {
  const stated = textFacts(subject);
  addPersonFacts(subject, stated);
  addImageFacts(subject, view, stated);
  addOpinionFacts(subject, stated);
  for (const [fact, state] of trendFacts(subject)) stated.set(fact, state);
  const sheet = sheetOf(stated, wroteNothing(subject) ? 'open' : 'absent');
  for (const [fact, state] of derivedFacts(sheet, subject.profile)) stated.set(fact, state);
  return sheet;
}

/** The sheet under other values of some facts, with everything derived computed again. */
export function withChanges(sheet: FactSheet, changes: readonly Change[], subject: Case): FactSheet {
  return sheetOf(new Map([...sheet.stated, ...changesWithDerived(sheet, changes, subject)]), sheet.silence);
}

/** Changes of stated facts, and the changes of derived facts that follow from them. */
export function changesWithDerived(
  sheet: FactSheet,
  changes: readonly Change[],
  subject: Case,
): readonly Change[] {
  if (!changes.some(([fact]) => fact in SEVEN_POINT)) return changes;
  const changed = sheetOf(new Map([...sheet.stated, ...changes]), sheet.silence);
  return [...changes, ...derivedFacts(changed, subject.profile)];
}
