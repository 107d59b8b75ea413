import { SCORE_MAX } from '@skin-advise/core';

type Range = readonly [least: number, most: number];

const GRADE_MAX = 3;
const RANGES: readonly (readonly [RegExp, Range])[] = [
  [/^severity\.\w+$/, [0, GRADE_MAX]],
  [/^severity\.\w+\.steps_worse$/, [-GRADE_MAX, GRADE_MAX]],
  [/^score\.\w+\.worst_band$/, [0, SCORE_MAX]],
  [/^score\.\w+\.steps_worse$/, [-SCORE_MAX, SCORE_MAX]],
  [/^(probability\.|top1\.|text\.confidence)/, [0, 1]],
  [/^sevenPoint$/, [0, 10]],
  [/^value\.temperatureC$/, [30, 45]],
  [/^person\.age$/, [0, 120]],
  [/^person\./, [0, Number.POSITIVE_INFINITY]],
];

/** The numbers that a fact can be, so that 20 is not written for 0.20. */
export function factRange(fact: string): Range {
  return (
    RANGES.find(([names]) => names.test(fact))?.[1] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  );
}
