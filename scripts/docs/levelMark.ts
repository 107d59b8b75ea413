import { TRIAGE_LEVELS, type TriageLevel, type Wording } from '@skin-advise/core';

const MARKS: Readonly<Record<TriageLevel, string>> = {
  emergency: '🔴',
  within_72h: '🟠',
  within_2w: '🟡',
  routine: '🟢',
  self_care: '⚪',
};

/** A level as a reader finds it at a glance; the words say the same to those who see no colours. */
export const levelMark = (level: TriageLevel, wording: Wording): string =>
  `${MARKS[level]} ${wording.text(`level.${level}`)}`;

export const levelKey = (wording: Wording): string =>
  [...TRIAGE_LEVELS]
    .reverse()
    .map((level) => levelMark(level, wording))
    .join(' · ');
