import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import { readConfidences } from './readConfidences.js';
import { readDistributions } from './readDistributions.js';
import { readGrade } from './readGrade.js';
import { readPolarity } from './readPolarity.js';
import { readProbability } from './readProbability.js';
import { readScore } from './readScore.js';

function failure(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}
const placed = (...values: unknown[]) => values.map((value, i) => ({ value, path: `$[${i}]` }));

describe('grades', () => {
  it.each<readonly [unknown, number]>([
    [0, 0],
    ['3', 3],
    [' 2 ', 2],
    ['2.0', 2],
    ['양호', 0],
    ['정상', 0],
    ['경증', 1],
    ['위증', 1],
    ['중등도', 2],
    ['중등도'.normalize('NFD'), 2],
    ['중증도', 2],
    ['중증', 3],
    ['Severe', 3],
  ])('%j is %d', (value, grade) => {
    expect(readGrade(value, '$')).toBe(grade);
  });

  it.each([4, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '4', '-1'])(
    '%j is outside the scale',
    (value) => {
      expect(failure(() => readGrade(value, '$.x'))).toMatchObject({
        code: 'grade_out_of_range',
        path: '$.x',
        expected: 'a whole number 0..3',
      });
    },
  );

  it.each([null, undefined, true, '', '심각', '1e0', '__proto__', 'constructor', [1], {}])(
    '%j is no grade',
    (value) => {
      expect(failure(() => readGrade(value, '$.x'))).toMatchObject({ code: 'unknown_grade', path: '$.x' });
    },
  );

  it('reads index 2 of a three-grade model as severe, and its words as they are', () => {
    expect([0, 1, 2, '중증', '경증'].map((value) => readGrade(value, '$', 'none-mild-severe'))).toEqual([
      0, 1, 3, 3, 1,
    ]);
    expect(failure(() => readGrade(3, '$', 'none-mild-severe'))).toMatchObject({
      expected: 'a whole number 0..2',
    });
    expect(failure(() => readGrade(3, '$', 'mine' as never))).toMatchObject({ code: 'unknown_grade_map' });
  });
});

describe('probabilities', () => {
  it.each([0, 0.5, 1])('%d is one', (value) => expect(readProbability(value, '$')).toBe(value));
  it('takes the rounding of 32-bit floats for what it is', () => {
    expect(readProbability(1.0000001, '$')).toBe(1);
    expect(readConfidences(placed(1.0000001, 0))).toEqual([1, 0]);
  });
  it.each([-0.1, 1.2, 71])('%d is out of range', (value) =>
    expect(failure(() => readProbability(value, '$.p'))).toMatchObject({
      code: 'probability_out_of_range',
      path: '$.p',
    }),
  );
  it.each([Number.NaN, Number.NEGATIVE_INFINITY, '0.5', null, undefined, true])('%j is no number', (value) =>
    expect(failure(() => readProbability(value, '$.p'))).toMatchObject({
      code: 'not_a_probability',
      path: '$.p',
    }),
  );
  it('says NaN by its name', () => {
    expect(failure(() => readProbability(Number.NaN, '$.p'))).toMatchObject({ found: 'NaN' });
  });
});

describe('confidences of one response', () => {
  it.each<readonly [unknown[], unknown[]]>([
    [
      [0.91, null],
      [0.91, undefined],
    ],
    [
      [91, 9],
      [0.91, 0.09],
    ],
    [
      [91, 0.5],
      [0.91, 0.005],
    ],
    [
      ['0.4', '0.6'],
      [0.4, 0.6],
    ],
    [
      ['0.9%', '99.1 %'],
      [0.009, 0.991],
    ],
    [[], []],
  ])('%j are %j', (given, read) => {
    const numbers = readConfidences(placed(...given));
    expect(numbers).toHaveLength(read.length);
    for (const [i, number] of numbers.entries()) {
      if (number === undefined) expect(read[i]).toBeUndefined();
      else expect(number).toBeCloseTo(read[i] as number, 10);
    }
  });

  it.each([[[101]], [[-1, 50]], [[1.5, 0.2]], [[3.1, 1.2]]])('%j are on no scale', (given) => {
    expect(failure(() => readConfidences(placed(...given)))).toMatchObject({
      code: 'probability_out_of_range',
    });
  });

  it('names the place of what is no number', () => {
    expect(failure(() => readConfidences(placed(0.5, '높음')))).toMatchObject({
      code: 'not_a_probability',
      path: '$[1]',
    });
  });
});

describe('scores', () => {
  it.each<readonly [unknown, number]>([
    [0, 0],
    [4, 4],
    [2.5, 2.5],
    ['3', 3],
  ])('%j is %d', (value, score) => {
    expect(readScore(value, '$')).toBe(score);
  });
  it.each([5, -1, '7', Number.NaN])('%j is out of range', (value) =>
    expect(failure(() => readScore(value, '$.s'))).toMatchObject({ code: 'score_out_of_range', path: '$.s' }),
  );
  it.each([null, '높음', true])('%j is no score', (value) =>
    expect(failure(() => readScore(value, '$.s'))).toMatchObject({ code: 'not_a_score', path: '$.s' }),
  );
});

describe('polarity', () => {
  it('is for all items, or by item under any name', () => {
    expect(readPolarity('higher_is_worse', '$')('oil')).toBe('higher_is_worse');
    const of = readPolarity({ 유분: 'Higher-is-better', wrinkle: null }, '$');
    expect([of('oil'), of('wrinkle'), of('hydration')]).toEqual(['higher_is_better', undefined, undefined]);
  });

  it('is absent where nobody states it', () => {
    for (const nothing of [undefined, null, {}]) expect(readPolarity(nothing, '$')('oil')).toBeUndefined();
  });

  it.each([['worse'], [3], [{ oil: 'up' }], [['higher_is_worse']]])('%j is refused', (value) => {
    expect(failure(() => readPolarity(value, '$.polarity'))).toMatchObject({ code: 'bad_polarity' });
  });
});

describe('distributions', () => {
  const rows = (value: unknown, label = '비듬') => [{ label, labelPath: '$.d', value, path: '$.d' }];

  it('come with the expected grade', () => {
    expect(readDistributions('scalp', rows([0.1, 0.2, 0.6, 0.1]), {})).toEqual([
      { condition: 'dandruff', severity: 2, distribution: [0.1, 0.2, 0.6, 0.1] },
    ]);
  });

  it('carry a score and its polarity where five grades are scored', () => {
    const options = { polarity: 'higher_is_worse' };
    expect(readDistributions('score', rows([0, 0, 0, 0.5, 0.5], 'oil'), options)).toEqual([
      { condition: 'oil', score: 4, distribution: [0, 0, 0, 0.5, 0.5], polarity: 'higher_is_worse' },
    ]);
  });

  it('of three-grade models leave moderate empty', () => {
    expect(readDistributions('scalp', rows([0.1, 0.2, 0.7]), { gradeMap: 'none-mild-severe' })).toEqual([
      { condition: 'dandruff', severity: 2, distribution: [0.1, 0.2, 0, 0.7] },
    ]);
  });

  it.each([[[0.5, 0.5]], [[0.1, 0.2, 0.3, 0.1]], [[0.5, 0.5, 0.5, 0.5]], ['0.5'], [null]])(
    '%j is none',
    (value) => {
      expect(failure(() => readDistributions('scalp', rows(value), {}))).toMatchObject({
        code: 'bad_distribution',
        path: '$.d',
      });
    },
  );

  it('tolerate rounding', () => {
    expect(readDistributions('scalp', rows([0.33, 0.33, 0.33, 0]), {})).toHaveLength(1);
  });
});
