import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import { FORMATS } from './formats/formats.js';
import type { ReadOptions } from './ReadOptions.js';
import { readResult } from './readResult.js';

const SCALP = { profile: 'scalp', severities: { 비듬: 2 } };
const SCORE = { profile: 'score', scores: { oil: 2, wrinkle: 3 } };

function failure(value: unknown, options?: ReadOptions): unknown {
  try {
    return readResult(value, options);
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}

describe('what lies beside a result', () => {
  it('is read in every format that is an object', () => {
    const result = readResult({
      disease_class: '주사',
      image_confidence: 0.9,
      metadata: { age: 34 },
      symptomText: '얼굴이 붉어요.',
      photo_quality: '흐림',
      classifier: { name: 'fed', version: 2 },
    });
    expect(result).toMatchObject({
      person: { age: 34 },
      text: '얼굴이 붉어요.',
      photoQuality: 'poor',
      classifier: { name: 'fed', version: '2' },
      notices: [],
    });
  });

  it('keeps every text a person wrote, each once', () => {
    const options = { person: { symptomText: '열은 없어요.' }, symptomText: '가려워요.' };
    expect(readResult({ ...SCALP, symptoms: '가려워요.' }, options).text).toBe('가려워요.\n열은 없어요.');
    expect(failure({ ...SCALP, symptomText: '가', symptom_text: '나' })).toMatchObject({
      code: 'companion_given_twice',
    });
    expect(failure({ ...SCALP, symptomText: 3 })).toMatchObject({
      code: 'bad_symptom_text',
      path: '$.symptomText',
    });
  });

  it('lists unknown keys and keeps going', () => {
    const result = readResult(
      { ...SCALP, hue: 1, metadata: { shoe: 42 }, history: [{ daysAgo: 3, 비듬: 1, user: 'a' }] },
      { person: { hat: 1 } },
    );
    expect(result.notices).toEqual([
      { code: 'unknown_keys', params: { keys: ['hue', 'metadata.shoe', 'history.user', 'metadata.hat'] } },
    ]);
  });

  it('takes one poor verdict on the photo over good ones', () => {
    expect(
      readResult({ ...SCALP, photoQuality: 'good', metadata: { photoQuality: 'poor' } }).photoQuality,
    ).toBe('poor');
    expect(failure({ ...SCALP, photoQuality: 0.3 })).toMatchObject({ code: 'bad_photo_quality' });
  });

  it('says where the second source differs, and refuses what cannot be', () => {
    const notices = readResult({ ...SCALP, metadata: { age: 34 } }, { person: { age: 35 } }).notices;
    expect(notices).toEqual([{ code: 'person_conflict', params: { keys: ['age'] } }]);
    expect(failure({ ...SCALP, metadata: { age: 34, ageMonths: 5 } })).toMatchObject({
      code: 'contradictory_person',
    });
    expect(
      failure({ ...SCALP, metadata: { pregnant: false } }, { person: { gestationWeeks: 14 } }),
    ).toMatchObject({
      code: 'contradictory_person',
      path: 'person.gestationWeeks',
    });
  });
});

describe('history', () => {
  it('is put in order, oldest first, by date or by days ago', () => {
    const dated = [
      { date: '2026-10-01-09:20', oil: 3 },
      { date: '2026-08-01T09:30:00', scores: { 유분: 1 } },
      { date: '2026.9.1', oil: 2, wrinkle: null },
    ];
    expect(readResult({ ...SCORE, history: dated }).history.map(({ values }) => values)).toEqual([
      { oil: 1 },
      { oil: 2 },
      { oil: 3 },
    ]);
    const ago = [
      { daysAgo: 3, 비듬: '경증' },
      { daysAgo: 30, 비듬: 3 },
    ];
    expect(readResult({ ...SCALP, history: ago }).history).toEqual([
      { daysAgo: 30, values: { dandruff: 3 } },
      { daysAgo: 3, values: { dandruff: 1 } },
    ]);
  });

  it.each<readonly [unknown, string, string]>([
    [{}, 'bad_history', '$.history'],
    [[3], 'bad_history', '$.history[0]'],
    [[{ oil: 2 }], 'bad_history', '$.history[0]'],
    [[{ daysAgo: -1, oil: 2 }], 'bad_history', '$.history[0].daysAgo'],
    [[{ date: '2025-02-29', oil: 2 }], 'bad_date', '$.history[0].date'],
    [[{ date: '지난주', oil: 2 }], 'bad_date', '$.history[0].date'],
    [[{ daysAgo: 1, oil: 9 }], 'score_out_of_range', '$.history[0].oil'],
    [
      [
        { daysAgo: 1, oil: 2 },
        { date: '2026-01-01', oil: 2 },
      ],
      'bad_history',
      '$.history[1]',
    ],
  ])('%j is refused', (history, code, path) => {
    expect(failure({ ...SCORE, history })).toMatchObject({ code, path });
  });
});

describe('evidence', () => {
  it('goes to its finding; a piece for what was not reported is listed', () => {
    const evidence = { 유분: { kind: 'gradcam', image: 'oil.png' }, hydration: { kind: 'gradcam' } };
    const result = readResult({ ...SCORE, polarity: 'higher_is_worse', evidence });
    expect(result.findings[0]).toMatchObject({
      condition: 'oil',
      evidence: { kind: 'gradcam', image: 'oil.png' },
    });
    expect(result.notices).toEqual([{ code: 'unknown_keys', params: { keys: ['evidence.hydration'] } }]);
    expect(failure({ ...SCORE, evidence: { oil: 'oil.png' } })).toMatchObject({
      code: 'bad_evidence',
      path: '$.evidence.oil',
    });
  });
});

describe('scores without polarity', () => {
  it('are reported, and named in a notice', () => {
    const { findings, notices } = readResult({ ...SCORE, polarity: { wrinkle: 'higher_is_worse' } });
    expect(findings).toEqual([
      { condition: 'oil', score: 2 },
      { condition: 'wrinkle', score: 3, polarity: 'higher_is_worse' },
    ]);
    expect(notices).toEqual([{ code: 'score_without_polarity', params: { items: ['oil'] } }]);
  });

  it('take the polarity that the caller states over that of the file', () => {
    const stated = { ...SCORE, polarity: 'higher_is_worse' };
    const polarities = readResult(stated, { polarity: { 유분: 'higher_is_better' } }).findings.map(
      ({ polarity }) => polarity,
    );
    expect(polarities).toEqual(['higher_is_better', 'higher_is_worse']);
  });
});

/** JSON may name its keys after the methods that JavaScript converts with. */
const HOSTILE = { toString: 1, valueOf: 1 };

describe('the laws of reading', () => {
  const OPTIONS: readonly ReadOptions[] = [
    {},
    { item: 'oil', polarity: 'higher_is_worse' },
    { labelOrder: 'aihub' },
    { labelMap: 'pi-buen-seven', gradeMap: 'none-mild-severe' },
    ...FORMATS.map(({ name }) => ({ format: name })),
  ];
  /** Keys that formats look for, so that random objects come near them. */
  const key = fc.constantFrom(
    'profile',
    'severities',
    'probabilities',
    'scores',
    'distributions',
    'polarity',
    'evidence',
    'metadata',
    'history',
    'symptomText',
    'disease_class',
    'message',
    'image_confidence',
    'cam',
    'label',
    'class_index',
    'value_1',
    'results',
    'result',
    'headType',
    'predictions',
    'data',
    'annotations',
    'diagnosis_info',
    'forehead_wrinkle',
    'info',
    'oil',
    '비듬',
    'melanoma',
    'acne',
    'grade',
    'score',
    'confidence',
    'class_name',
    'pr_num',
    'dandruff_grade',
    'error',
    'detail',
    'age',
    'date',
    'daysAgo',
    'kind',
    '__proto__',
    'constructor',
    'toString',
  );
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      1,
      2,
      3,
      0.5,
      71,
      -1,
      Number.NaN,
      '2',
      '경증',
      'scalp',
      'score',
      'face',
      'melanoma',
      '비듬',
      '',
      null,
      true,
      '2026-01-01',
    ),
    fc.string(),
    fc.double(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 }),
      fc
        .uniqueArray(fc.tuple(key, tie('tree')), { selector: ([name]) => name, maxLength: 5 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));

  it.each([
    { label: HOSTILE },
    [HOSTILE],
    { 비듬: HOSTILE },
    { class_index: HOSTILE },
    { profile: HOSTILE, severities: HOSTILE },
  ])('an object that cannot be turned into text is refused like any other: %#', (input) => {
    expect(() => readResult(input)).toThrow(SkinAdviseError);
  });

  it('nothing but SkinAdviseError is thrown, and every error has a place and advice', () => {
    const value = fc.oneof(
      tree,
      fc.json().map((json): unknown => JSON.parse(json)),
    );
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...OPTIONS),
        fc.option(tree, { nil: undefined }),
        (input, options, person) => {
          try {
            expect(readResult(input, { ...options, person }).findings.length).toBeGreaterThan(0);
          } catch (error) {
            if (!(error instanceof SkinAdviseError)) throw error;
            for (const part of [error.code, error.message, error.path, error.expected, error.hint])
              expect(part).toMatch(/\S/);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('the order of keys changes nothing', () => {
    const grades = fc.record({ 비듬: fc.nat(3), 탈모: fc.nat(3), 피지과다: fc.nat(3), 미세각질: fc.nat(3) });
    fc.assert(
      fc.property(grades, (severities) => {
        const reversed = Object.fromEntries(Object.entries(severities).reverse());
        expect(readResult({ profile: 'scalp', severities: reversed })).toEqual(
          readResult({ severities, profile: 'scalp' }),
        );
      }),
    );
  });

  it('the input is left as it was', () => {
    const input = {
      ...SCORE,
      metadata: { age: '30대' },
      history: [
        { daysAgo: 2, oil: 1 },
        { daysAgo: 9, oil: 2 },
      ],
    };
    const before = structuredClone(input);
    readResult(input, { person: { age: 33 } });
    expect(input).toEqual(before);
  });
});
