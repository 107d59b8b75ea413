import type { Profile } from '@skin-advise/core';
import type { NamedFacts } from '../deciding/decideFacts.js';
import { type Rule, type RuleBook, rulesFor } from '../pack/RuleBook.js';
import { compileTable } from '../table/compileTable.js';
import { caseDomain } from '../verifying/caseDomain.js';
import { findCase } from '../verifying/findCase.js';
import { casesMeeting, factsAt } from '../verifying/Subject.js';

/**
 * A case in which the second book's level is lower than the first's, or null if no case of the domain is. Both books are put
 * into one table, so that they share their bands: a row of the first must hold while every row of the second that is as
 * urgent fails.
 */
export function lessCautious(before: RuleBook, after: RuleBook, profile: Profile): NamedFacts | null {
  const old = rulesFor(before, profile).filter(({ triage }) => triage);
  const now = rulesFor(after, profile).filter(({ triage }) => triage);
  const kept = new Set(now.map(asWritten));
  const table = compileTable([...old, ...now]);
  const domain = caseDomain(profile, table, after);
  for (let row = 0; row < table.rowStart[old.length]!; row += 1) {
    const rule = table.rules[table.ruleOf[row]!]!;
    if (kept.has(asWritten(rule))) continue;
    const given = casesMeeting(domain, domain.rows[row]!);
    if (!given) continue;
    const asUrgent = domain.rows.filter(
      (_, other) => table.ruleOf[other]! >= old.length && table.floorOf[other]! >= table.floorOf[row]!,
    );
    const found = findCase(domain, given, asUrgent);
    if (found) return factsAt(domain, found);
  }
  return null;
}

const asWritten = ({ when, triage }: Rule) => JSON.stringify([when, triage?.level]);
