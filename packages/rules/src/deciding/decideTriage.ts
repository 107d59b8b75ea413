import {
  type DecidedTriage,
  isUrgent,
  moreUrgent,
  type Specialty,
  type TriageLevel,
  triageRank,
} from '@skin-advise/core';
import type { Fired, Firing } from './Firing.js';
import { openFloors } from './openRules.js';
import { reasonOf } from './reasonOf.js';

const WATCH_WEEKS = 4;

/** The highest floor of all fired rules. */
export const levelOf = (firing: Firing): TriageLevel => highestFloor(firing.fired, 'self_care');

/**
 * The level with its reasons; bounds add what the unknowns might bring.
 *
 * @param open rules above the level that unknown facts leave open
 */
export function decideTriage(firing: Firing, open = openFloors(firing, levelOf(firing))): DecidedTriage {
  const level = levelOf(firing);
  const deciding = firing.fired.filter(({ rule }) => rule.triage?.level === level);
  const reasons = ownWordsFirst(firing, level === 'self_care' ? selfCareReasons(firing) : deciding).map(
    ({ rule, row }) => ({ rule: rule.id, text: reasonOf(firing, row) }),
  );
  const triage: Writable<DecidedTriage> = {
    level,
    bounds: { lowest: level, highest: highestFloor(open, level) },
    specialties: specialtiesOf(deciding, level),
    reasons,
  };
  if (isUrgent(level) && level !== 'emergency') triage.by = urgency(deciding);
  if (level === 'self_care') triage.watchWeeks = watchWeeks(firing);
  const headline = sharedHeadline(deciding);
  if (headline) triage.headline = headline;
  return triage;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

function highestFloor(rules: readonly Fired[], start: TriageLevel): TriageLevel {
  return rules.reduce(
    (level, { rule }) => (rule.triage ? moreUrgent(level, rule.triage.level) : level),
    start,
  );
}

/** What people said is told before what the photo showed. */
function ownWordsFirst(firing: Firing, rules: readonly Fired[]): readonly Fired[] {
  if (rules.length < 2) return rules;
  const said: Fired[] = [];
  const shown: Fired[] = [];
  for (const fired of rules) (isQuoted(firing, fired.row) ? said : shown).push(fired);
  return [...said, ...shown];
}

function isQuoted({ engine: { table }, code }: Firing, row: number): boolean {
  for (let at = table.constraintStart[row]!; at < table.constraintStart[row + 1]!; at += 1)
    if (code.states[table.constraintFact[at]!]?.quote !== undefined) return true;
  return false;
}

/** Only if nothing else is as urgent: the usual headline must not be lost. */
function sharedHeadline(deciding: readonly Fired[]): string | undefined {
  const [first] = deciding.map(({ rule }) => rule.triage?.headline);
  return first && deciding.every(({ rule }) => rule.triage?.headline === first) ? first : undefined;
}

function urgency(deciding: readonly Fired[]): 'today' | 'tomorrow' {
  return deciding.some(({ rule }) => rule.triage?.by === 'today') ? 'today' : 'tomorrow';
}

/** At home, the reasons are the patterns that were recognised. */
function selfCareReasons(firing: Firing): Fired[] {
  const patterns = firing.fired.filter(({ rule }) => rule.kind === 'pattern');
  return patterns.length > 0
    ? patterns
    : firing.fired.filter(({ rule }) => rule.triage?.level === 'self_care');
}

/** The shortest time any fired rule asks to watch. */
function watchWeeks(firing: Firing): number {
  let weeks = Infinity;
  for (const { rule } of firing.fired) weeks = Math.min(weeks, rule.triage?.watchWeeks ?? Infinity);
  return weeks < Infinity ? weeks : WATCH_WEEKS;
}

function specialtiesOf(deciding: readonly Fired[], level: TriageLevel): Specialty[] {
  const named: Specialty[] = level === 'emergency' ? ['emergency_room'] : [];
  for (const { rule } of deciding)
    for (const who of rule.triage?.specialties ?? []) if (!named.includes(who)) named.push(who);
  if (named.length > 0) return named;
  return [triageRank(level) > 0 ? 'dermatology' : 'pharmacy'];
}
