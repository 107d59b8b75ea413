import type { Case } from '@skin-advise/core';
import type { FactSheet, FactState } from '../FactState.js';
import { derivedFacts, SEVEN_POINT } from './derivedFacts.js';
import { type GradeView, imageFacts } from './imageFacts.js';
import { personFacts } from './personFacts.js';
import { textFacts } from './textFacts.js';
import { trendFacts } from './trendFacts.js';

type Change = readonly [string, FactState];

/** Everything known of a Case, fact by fact. What the person states outright outweighs what their text implies. */
export function buildSheet(subject: Case, view: GradeView): FactSheet {
  const sheet = textFacts(subject);
  for (const [fact, state] of personFacts(subject)) {
    const fromText = sheet.get(fact);
    const silent = state.kind === 'known' && state.assumed;
    if (!(silent && fromText)) sheet.set(fact, state);
  }
  for (const [fact, state] of imageFacts(subject, view)) sheet.set(fact, state);
  for (const [fact, state] of trendFacts(subject)) sheet.set(fact, state);
  return withDerived(sheet, subject);
}

/** The sheet under other values of some facts, with everything derived computed again. */
export function withChanges(sheet: FactSheet, changes: readonly Change[], subject: Case): FactSheet {
  return new Map([...sheet, ...changesWithDerived(sheet, changes, subject)]);
}

/** Changes of stated facts, and the changes of derived facts that follow from them. */
export function changesWithDerived(
  sheet: FactSheet,
  changes: readonly Change[],
  subject: Case,
): readonly Change[] {
  if (!changes.some(([fact]) => fact in SEVEN_POINT)) return changes;
  return [...changes, ...derivedFacts(new Map([...sheet, ...changes]), subject.profile)];
}

function withDerived(sheet: Map<string, FactState>, subject: Case): FactSheet {
  for (const [fact, state] of derivedFacts(sheet, subject.profile)) sheet.set(fact, state);
  return sheet;
}
