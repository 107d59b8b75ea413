import {
  type DecidedTriage,
  isUrgent,
  moreUrgent,
  type Specialty,
  type TriageLevel,
  triageRank,
} from '@skin-advise/core';
import { factsOf } from '../table/RowTable.js';
import type { Fired, Firing } from './Firing.js';
import { openFloors } from './openRules.js';

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
  const by = urgency(deciding);
  const headline = sharedHeadline(deciding);
  const reasons = ownWordsFirst(firing, level === 'self_care' ? selfCareReasons(firing) : deciding).map(
    ({ rule }) => ({
      rule: rule.id,
      text: { key: `rules.${rule.id}.because` },
    }),
  );
  return {
    level,
    ...(isUrgent(level) && level !== 'emergency' ? { by } : {}),
    ...(level === 'self_care' ? { watchWeeks: watchWeeks(firing) } : {}),
    ...(headline ? { headline } : {}),
    bounds: { lowest: level, highest: highestFloor(open, level) },
    specialties: specialtiesOf(deciding, level),
    reasons,
  };
}

function highestFloor(rules: readonly Fired[], start: TriageLevel): TriageLevel {
  return rules.reduce(
    (level, { rule }) => (rule.triage ? moreUrgent(level, rule.triage.level) : level),
    start,
  );
}

/** What people said is told before what the photo showed. */
function ownWordsFirst(firing: Firing, rules: readonly Fired[]): Fired[] {
  const { table } = firing.engine;
  const said = ({ row }: Fired) =>
    factsOf(table, row).some(
      (fact) => firing.sheet.stated.get(table.facts[fact]!.spec.name)?.quote !== undefined,
    );
  return [...rules.filter(said), ...rules.filter((fired) => !said(fired))];
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
  const asked = firing.fired.flatMap(({ rule }) => rule.triage?.watchWeeks ?? []);
  return asked.length > 0 ? Math.min(...asked) : WATCH_WEEKS;
}

function specialtiesOf(deciding: readonly Fired[], level: TriageLevel): Specialty[] {
  const named = new Set(deciding.flatMap(({ rule }) => rule.triage?.specialties ?? []));
  if (level === 'emergency')
    return ['emergency_room', ...[...named].filter((who) => who !== 'emergency_room')];
  if (named.size > 0) return [...named];
  return [triageRank(level) > 0 ? 'dermatology' : 'pharmacy'];
}
