import {
  type Case,
  type Counterfactual,
  type DecideOptions,
  type Decider,
  type Decision,
  isUrgent,
  type Notice,
  type Profile,
} from '@skin-advise/core';
import { allCounterfactuals } from '../explaining/counterfactuals.js';
import { explain } from '../explaining/explain.js';
import { unknownFacts, waiting } from '../explaining/questions.js';
import { type RuleOutcome, ruleOutcomes } from '../explaining/ruleOutcomes.js';
import { type Confusion, checkConfusion, withConfusion } from '../facts/confusion.js';
import { buildSheet } from '../facts/sheet/buildSheet.js';
import { trendRows } from '../facts/sheet/trendFacts.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { LONGEST_TEXT } from '../symptoms/longestText.js';
import { compileEngine } from './compileEngine.js';
import { contraindicate } from './contraindicate.js';
import { decideSafetyNet } from './decideSafetyNet.js';
import { decideTriage, levelOf } from './decideTriage.js';
import type { Engine } from './Engine.js';
import type { Firing } from './Firing.js';
import { fire } from './fire.js';
import { highestLevel, levelProbe } from './levelProbe.js';
import { openFloors } from './openRules.js';
import { proposeCare } from './proposeCare.js';
import { setAside } from './setAside.js';
import { urgentFilter } from './urgentFilter.js';

export interface DeciderOptions {
  /** How often the classifier's grades are right; without it only distributions given with the result are used. */
  readonly confusion?: Confusion;
}

/** Decides by rules, and can say of every rule why it fired or did not. */
export interface RuleDecider extends Decider {
  /** Why and why not, for every rule that applies to the profile. */
  outcomes(subject: Case): RuleOutcome[];
  /** Every minimal set of changes under which the level would be another, the smallest first. */
  counterfactuals(subject: Case): Counterfactual[];
}

/**
 * Compiles a rule book once per profile and decides Cases against it. Pure and synchronous: the same Case and the same
 * book give the same Decision.
 *
 * @throws SkinAdviseError `bad_confusion`
 */
export function createDecider(book: RuleBook, { confusion }: DeciderOptions = {}): RuleDecider {
  if (confusion) checkConfusion(confusion);
  const engines = new Map<Profile, Engine>();
  const engineFor = (profile: Profile) => {
    const engine = engines.get(profile) ?? compileEngine(book, profile);
    engines.set(profile, engine);
    return engine;
  };
  const viewsOf = (subject: Case) => views(withConfusion(subject, confusion), engineFor(subject.profile));
  return {
    decide: (subject, options) => decide(viewsOf(subject), options),
    outcomes: (subject) => ruleOutcomes(viewsOf(subject).cautious),
    counterfactuals: (subject) => {
      const { cautious } = viewsOf(subject);
      return allCounterfactuals(cautious, decideTriage(cautious), levelProbe(cautious));
    },
  };
}

/** Care follows the expected grades, safety the cautious ones. */
interface Views {
  readonly expected: Firing;
  readonly cautious: Firing;
}

function views(subject: Case, engine: Engine): Views {
  const [first, second] = engine.buffers;
  const expected = fire(subject, engine, buildSheet(subject, 'expected'), first);
  // Only distributions look different to the cautious eye.
  const differs = subject.findings.some((finding) => finding.distribution);
  const cautious = differs ? fire(subject, engine, buildSheet(subject, 'cautious'), second) : expected;
  return { expected, cautious };
}

function decide({ expected, cautious }: Views, { explanation = 'full' }: DecideOptions = {}): Decision {
  const { subject, engine } = expected;
  const open = openFloors(cautious, levelOf(cautious));
  const triage = decideTriage(cautious, open);
  const filtered = contraindicate(proposeCare(expected), strictest(expected, cautious));
  const care = urgentFilter(filtered.care, triage.level, cautious);
  const shown = { care, withheld: filtered.withheld };
  const rows = waiting(cautious, open, care);
  const urgentOther = otherPersonUrgent(subject, engine);
  return {
    triage,
    care,
    withheld: isUrgent(triage.level) ? inUse(filtered.withheld) : filtered.withheld,
    safetyNet: decideSafetyNet(cautious, triage.level),
    explanation: explain(cautious, triage, shown, rows, explanation),
    trend: trendRows(subject),
    unknownFacts: unknownFacts(cautious, rows),
    notices: [
      ...subject.notices,
      ...cutShort(subject.text),
      ...suppressed(filtered.care.length - care.length),
      ...perhapsUnwell(subject),
      ...urgentOther,
      ...setAside(subject.symptoms, urgentOther.length > 0),
    ],
    packs: engine.stamps,
  };
}

/** Contraindications hold if either view of the grades calls for them. */
function strictest(expected: Firing, cautious: Firing): Firing {
  if (expected === cautious) return expected;
  const { table } = expected.engine;
  const more = cautious.fired.filter(
    ({ rule, row }) => rule.kind === 'contraindication' && expected.hasFired[table.ruleOf[row]!] === 0,
  );
  const hasFired = expected.hasFired.slice();
  const rowOf = expected.rowOf.slice();
  for (const { row } of more) {
    hasFired[table.ruleOf[row]!] = 1;
    rowOf[table.ruleOf[row]!] = row;
  }
  return { ...expected, fired: [...expected.fired, ...more], hasFired, rowOf };
}

/** When someone should be seen today, only what they already use is worth a word of warning. */
function inUse(withheld: Decision['withheld']): Decision['withheld'] {
  return withheld.filter(({ code }) => code.endsWith('_in_use'));
}

/** What was not read must not look as if it had been. */
const cutShort = (text: string): Notice[] =>
  text.length > LONGEST_TEXT ? [{ code: 'text_cut', params: { limit: LONGEST_TEXT } }] : [];

function suppressed(count: number): Notice[] {
  return count > 0 ? [{ code: 'products_wait' }] : [];
}

/** Grave words that no rule knows are never passed over in silence. What a text merely resembles only asks. */
function perhapsUnwell({ symptoms }: Case): Notice[] {
  const open = symptoms.find(
    ({ concept, polarity, certainty }) =>
      concept === 'feels_very_unwell' && polarity === 'uncertain' && certainty !== 'likely',
  );
  return open ? [{ code: 'perhaps_unwell', params: { quote: open.quote } }] : [];
}

/** Someone else's signs decide nothing here, but an emergency is never passed over in silence. */
function otherPersonUrgent(subject: Case, engine: Engine): Notice[] {
  const theirs = subject.symptoms.filter(
    ({ subject: who, polarity, time }) => who === 'other' && polarity === 'present' && time === 'now',
  );
  if (theirs.length === 0) return [];
  const asOwn = theirs.map((symptom) => ({ ...symptom, subject: 'self' as const }));
  const them: Case = { ...subject, findings: [], person: {}, history: [], symptoms: asOwn };
  const { certain } = fire(them, engine, buildSheet(them, 'expected'), engine.buffers[2]);
  return highestLevel(engine, certain) === 'emergency'
    ? [{ code: 'other_person_urgent', params: { quote: theirs[0]!.quote } }]
    : [];
}
