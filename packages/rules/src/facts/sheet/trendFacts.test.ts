import type { Case } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { trendFacts, trendRows } from './trendFacts.js';

const subject = (
  now: number,
  earlier: number[],
  polarity: 'higher_is_worse' | 'higher_is_better' = 'higher_is_worse',
) =>
  ({
    profile: 'score',
    findings: [{ condition: 'oil', score: now, polarity }],
    history: earlier.map((oil, index) => ({ date: `2026-0${index + 1}-01`, values: { oil } })),
  }) as unknown as Case;

describe('trendRows', () => {
  it.each([
    ['one step between two readings is noise', 2, [1], 'unclear', false],
    ['two steps are a trend at once', 3, [1], 'worse', true],
    ['one step counts when it stays', 2, [1, 2], 'worse', true],
    ['a single jump at the end of three readings is noise', 2, [1, 1], 'unclear', false],
    ['falling scores are better', 1, [3, 2], 'better', true],
    ['three equal readings are steady', 2, [2, 2], 'steady', true],
  ])('%s', (_, now, earlier, direction, reliable) => {
    expect(trendRows(subject(now, earlier))[0]).toMatchObject({ direction, reliable });
  });

  it('reads the other polarity the other way round', () => {
    expect(trendRows(subject(3, [1], 'higher_is_better'))[0]).toMatchObject({
      direction: 'better',
      from: 1,
      to: 3,
    });
    expect(trendFacts(subject(3, [1], 'higher_is_better'))[0]).toEqual([
      'score.oil.steps_worse',
      { kind: 'known', value: -2 },
    ]);
  });

  it('says nothing without an earlier reading or without polarity', () => {
    expect(trendRows(subject(3, []))).toEqual([]);
    const silent = { ...subject(3, [1]), findings: [{ condition: 'oil', score: 3 }] } as unknown as Case;
    expect(trendRows(silent)).toEqual([]);
  });
});
