/** Grades of one scalp condition: 0 양호 (none), 1 경증 (mild), 2 중등도 (moderate), 3 중증 (severe). */
export const SEVERITIES = [0, 1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Scores run from 0 to 4; which end is worse is not published and must be stated. */
export const SCORE_MAX = 4;
export const POLARITIES = ['higher_is_worse', 'higher_is_better'] as const;
export type Polarity = (typeof POLARITIES)[number];
