import {
  type Case,
  type Decider,
  type Decision,
  isUrgent,
  type Notice,
  type Profile,
} from '@skin-advise/core';
import { explain } from '../explaining/explain.js';
import { unknownFacts } from '../explaining/questions.js';
import { buildSheet } from '../facts/sheet/buildSheet.js';
import type { GradeView } from '../facts/sheet/imageFacts.js';
import { trendRows } from '../facts/sheet/trendFacts.js';
import { type RuleBook, rulesFor } from '../pack/RuleBook.js';
import { compileTable, type Table } from '../table/compileTable.js';
import { contraindicate } from './contraindicate.js';
import { decideSafetyNet } from './decideSafetyNet.js';
import { decideTriage } from './decideTriage.js';
import type { Firing } from './Firing.js';
import { fire } from './fire.js';
import { proposeCare } from './proposeCare.js';
import { urgentFilter } from './urgentFilter.js';

/**
 * Compiles a rule book once per profile and decides Cases against it. Pure and synchronous: the same Case and the same
 * book give the same Decision.
 */
export function createDecider(book: RuleBook): Decider {
  const tables = new Map<Profile, Table>();
  const tableOf = (profile: Profile) => {
    const table = tables.get(profile) ?? compileTable(rulesFor(book, profile));
    tables.set(profile, table);
    return table;
  };
  return { decide: (subject) => decide(subject, book, tableOf(subject.profile)) };
}

function decide(subject: Case, book: RuleBook, table: Table): Decision {
  const at = (view: GradeView): Firing => fire(subject, book, table, buildSheet(subject, view));
  const expected = at('expected');
  // Only distributions look different to the cautious eye.
  const cautious = subject.findings.some((finding) => finding.distribution) ? at('cautious') : expected;
  const triage = decideTriage(cautious);
  const filtered = contraindicate(
    proposeCare(expected),
    cautious === expected ? expected : strictest(expected, cautious),
  );
  const care = urgentFilter(filtered.care, triage.level, cautious);
  const shown = { care, withheld: filtered.withheld };
  return {
    triage,
    care,
    withheld: isUrgent(triage.level) ? inUse(filtered.withheld) : filtered.withheld,
    safetyNet: decideSafetyNet(cautious, triage.level),
    explanation: explain(cautious, triage, shown),
    trend: trendRows(subject),
    unknownFacts: unknownFacts(cautious, triage, care),
    notices: [
      ...subject.notices,
      ...suppressed(filtered.care.length - care.length),
      ...otherPersonUrgent(subject, book, table),
    ],
    packs: book.packs
      .filter((pack) => pack.profiles.includes(subject.profile))
      .map(({ id, version, sha256 }) => ({ id, version, sha256 })),
  };
}

/** Contraindications hold if either view of the grades calls for them. */
function strictest(expected: Firing, cautious: Firing): Firing {
  const ids = new Set(expected.fired.map(({ rule }) => rule.id));
  const more = cautious.fired.filter(({ rule }) => rule.kind === 'contraindication' && !ids.has(rule.id));
  return { ...expected, fired: [...expected.fired, ...more] };
}

/** When someone should be seen today, only what they already use is worth a word of warning. */
function inUse(withheld: Decision['withheld']): Decision['withheld'] {
  return withheld.filter(({ code }) => code.endsWith('_in_use'));
}

function suppressed(count: number): Notice[] {
  return count > 0 ? [{ code: 'products_wait' }] : [];
}

/** Someone else's signs decide nothing here, but an emergency is never passed over in silence. */
function otherPersonUrgent(subject: Case, book: RuleBook, table: Table): Notice[] {
  const theirs = subject.symptoms.filter(
    ({ subject: who, polarity, time }) => who === 'other' && polarity === 'present' && time === 'now',
  );
  if (theirs.length === 0) return [];
  const asOwn = theirs.map((symptom) => ({ ...symptom, subject: 'self' as const }));
  const them: Case = { ...subject, findings: [], person: {}, history: [], symptoms: asOwn };
  const { level } = decideTriage(fire(them, book, table, buildSheet(them, 'expected')));
  return level === 'emergency' ? [{ code: 'other_person_urgent', params: { quote: theirs[0]!.quote } }] : [];
}
