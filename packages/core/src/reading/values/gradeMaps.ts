/** Index → grade where a classifier knows only 양호, 경증, 중증: its index 2 means severity 3. */
export const GRADE_MAPS = { 'none-mild-severe': [0, 1, 3] } as const;
export type GradeMap = keyof typeof GRADE_MAPS;
