import {
  type DecidedTriage,
  isUrgent,
  moreUrgent,
  type Specialty,
  type TriageLevel,
  triageRank,
} from '@skin-advise/core';
import type { Fired, Firing } from './Firing.js';

const WATCH_WEEKS = 4;

/** Triage is the highest floor of all fired rules; bounds add what the unknowns might bring. */
export function decideTriage(firing: Firing): DecidedTriage {
  const level = highestFloor(firing.fired, 'self_care');
  const deciding = firing.fired.filter(({ rule }) => rule.triage?.level === level);
  const by = urgency(deciding);
  const reasons = (level === 'self_care' ? selfCareReasons(firing) : deciding).map(({ rule }) => ({
    rule: rule.id,
    text: { key: `rules.${rule.id}.because` },
  }));
  return {
    level,
    ...(isUrgent(level) && level !== 'emergency' ? { by } : {}),
    ...(level === 'self_care' ? { watchWeeks: watchWeeks(firing) } : {}),
    bounds: { lowest: level, highest: highestFloor(firing.open, level) },
    specialties: specialtiesOf(deciding, level),
    reasons,
  };
}

function highestFloor(rules: readonly Fired[], start: TriageLevel): TriageLevel {
  return rules.reduce((level, { rule }) => (rule.triage ? moreUrgent(level, rule.triage.level) : level), start);
}

function urgency(deciding: readonly Fired[]): 'today' | 'tomorrow' {
  return deciding.some(({ rule }) => rule.triage?.by === 'today') ? 'today' : 'tomorrow';
}

/** At home, the reasons are the patterns that were recognised. */
function selfCareReasons(firing: Firing): Fired[] {
  const patterns = firing.fired.filter(({ rule }) => rule.kind === 'pattern');
  return patterns.length > 0 ? patterns : firing.fired.filter(({ rule }) => rule.triage?.level === 'self_care');
}

/** The shortest time any fired rule asks to watch. */
function watchWeeks(firing: Firing): number {
  const asked = firing.fired.map(({ rule }) => rule.triage?.watchWeeks ?? WATCH_WEEKS);
  return Math.min(WATCH_WEEKS, ...asked);
}

function specialtiesOf(deciding: readonly Fired[], level: TriageLevel): Specialty[] {
  const named = new Set(deciding.flatMap(({ rule }) => rule.triage?.specialties ?? []));
  if (level === 'emergency') return ['emergency_room', ...[...named].filter((who) => who !== 'emergency_room')];
  if (named.size > 0) return [...named];
  return [triageRank(level) > 0 ? 'dermatology' : 'pharmacy'];
}
