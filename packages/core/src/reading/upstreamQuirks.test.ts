import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import { CONDITIONS } from '../vocabulary/condition.js';
import { readResult } from './readResult.js';

const refusal = (code: string, path: string) => expect.objectContaining({ code, path });
const scalp = (severities: unknown, beside: object = {}) => ({ profile: 'scalp', severities, ...beside });
const person = (metadata: object) => readResult(scalp({ 비듬: 2 }, { metadata })).person;

describe('a mole result', () => {
  it.each<readonly [string, unknown]>([
    ['양성 alone, which may mean positive', { profile: 'mole', probabilities: { 양성: 0.9 } }],
    ['benign alone', [{ label: 'benign', score: 0.9 }]],
  ])('without a value for malignant is refused: %s', (_, value) => {
    expect(() => readResult(value)).toThrow(expect.objectContaining({ code: 'malignant_missing' }));
  });

  it('of malignant alone is read', () => {
    expect(readResult({ profile: 'mole', probabilities: { 악성: 0.2 } }).findings).toEqual([
      { condition: 'malignant', probability: 0.2 },
    ]);
  });
});

describe('labels that only look like a class', () => {
  it('scabies is no fungus, though the class of one model takes it in', () => {
    expect(() => readResult({ profile: 'lesion', probabilities: { 옴: 0.9 } })).toThrow(
      refusal('unknown_label', '$.probabilities.옴'),
    );
    const [finding] = readResult({
      profile: 'lesion',
      probabilities: { '백선, 칸디다증, 옴': 0.9 },
    }).findings;
    expect(finding?.condition).toBe('fungal');
  });

  it('acne and rosacea together are no class of the face', () => {
    expect(() => readResult({ profile: 'face', probabilities: { 'Acne and Rosacea': 0.9 } })).toThrow(
      refusal('unknown_label', '$.probabilities["Acne and Rosacea"]'),
    );
  });

  it('one digit behind a name may be a grade, and is not dropped', () => {
    expect(() => readResult(scalp({ '탈모 2': 1 }))).toThrow(
      refusal('unknown_label', '$.severities["탈모 2"]'),
    );
  });

  it('a misspelt one among scalp grades is named', () => {
    expect(() => readResult({ 탈모: 2, 비듬: 1, 미세각짏: 0 })).toThrow(
      refusal('unknown_label', '$.미세각짏'),
    );
  });
});

describe('a value that is not there', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['a null severity', scalp({ 비듬: 2, 탈모: null }), ['hair_loss']],
    [
      'empty label values',
      { value_1: '1', value_2: '', value_3: null },
      ['excess_sebum', 'interfollicular_erythema'],
    ],
    ['a null column', { dandruff_grade: 2, micro_scale_grade: null }, ['fine_scale']],
    ['a null score', { date: '2026-10-01', oil: null, wrinkle: 2, polarity: 'higher_is_worse' }, ['oil']],
  ])('is not read as 0, and named: %s', (_, value, items) => {
    const { findings, notices } = readResult(value);
    expect(notices).toContainEqual({ code: 'not_reported', params: { items } });
    expect(findings.map(({ condition }) => condition)).not.toEqual(expect.arrayContaining([...items]));
  });

  it('is no result when it is all there is', () => {
    expect(() => readResult(scalp({ 비듬: null }))).toThrow(refusal('values_missing', '$'));
  });

  it('is a failure where a probability should stand', () => {
    expect(() => readResult({ profile: 'face', probabilities: { 여드름: null, 정상: 0.5 } })).toThrow(
      refusal('not_a_probability', '$.probabilities.여드름'),
    );
  });

  it('may be the empty object of a typed serialiser', () => {
    expect(
      readResult(scalp({ 비듬: 1 }, { probabilities: {}, scores: {}, distributions: null })).findings,
    ).toHaveLength(1);
  });
});

describe('a profile beside the values of another format', () => {
  it('settles labels that two profiles know, without a notice', () => {
    const { profile, notices } = readResult({
      profile: 'lesion',
      predictions: [{ label: 'acne', score: 0.7 }],
    });
    expect({ profile, notices }).toEqual({ profile: 'lesion', notices: [] });
    expect(readResult({ profile: 'lesion', acne: 0.7 }).profile).toBe('lesion');
  });

  it('that contradicts them is refused', () => {
    expect(() => readResult({ profile: 'face', value_1: '1' })).toThrow(
      refusal('profile_mismatch', '$.profile'),
    );
  });
});

describe('what the person says', () => {
  it('is read also where it lies among the values', () => {
    const { person: said, notices } = readResult(
      scalp({ 비듬: 2 }, { age: 34, pregnant: true, filename: 'a.jpg' }),
    );
    expect(said).toEqual({ age: 34, pregnant: true });
    expect(notices).toEqual([{ code: 'unknown_keys', params: { keys: ['filename'] } }]);
    expect(readResult({ 탈모: 2, 비듬: 1, age: 34 }).person).toEqual({ age: 34 });
  });

  it('that conflicts with metadata is overruled with a notice', () => {
    const { person: said, notices } = readResult(
      scalp({ 비듬: 2 }, { pregnant: false, metadata: { pregnant: true } }),
    );
    expect(said.pregnant).toBe(true);
    expect(notices).toContainEqual({ code: 'person_conflict', params: { keys: ['pregnant'] } });
  });

  it.each(['모름', '모르겠어요', '잘 모르겠어요', '무응답', '비공개', 'not sure', '-', ' '])(
    '"%s" is no answer, least of all "no allergies"',
    (said) => {
      expect(person({ allergies: said, currentPrescription: [said], pregnant: said, age: said })).toEqual({});
    },
  );

  it('없음 and an empty list are answers', () => {
    expect(person({ allergies: '없음', currentPrescription: [] })).toEqual({
      allergies: [],
      currentPrescription: [],
    });
  });

  it('keeps an ingredient with a comma in one piece', () => {
    expect(person({ allergies: '1,2-헥산디올, 향료' })).toEqual({ allergies: ['1,2-헥산디올', '향료'] });
  });

  it('may come as a list of one', () => {
    expect(readResult(scalp({ 비듬: 2 }), { person: [{ gender: '남' }] }).person).toEqual({ sex: 'male' });
  });
});

describe('confidences', () => {
  it('in percent beside a bare fraction are refused', () => {
    const value = [
      { label: 'melanoma', score: '50%' },
      { label: 'nevus', score: 0.2 },
    ];
    expect(() => readResult(value)).toThrow(refusal('probability_out_of_range', '$[1].score'));
  });

  it('below one per cent stay there', () => {
    const [finding] = readResult([{ label: 'melanoma', score: '0.5%' }]).findings;
    expect(finding?.probability).toBeCloseTo(0.005);
  });
});

describe('earlier results', () => {
  it('with a misspelt condition among their severities are refused', () => {
    const history = [{ daysAgo: 30, severities: { 비둠: 1 } }];
    expect(() => readResult(scalp({ 비듬: 2 }, { history }))).toThrow(
      refusal('unknown_label', '$.history[0].severities.비둠'),
    );
  });

  it('that give one condition twice are refused', () => {
    const history = [{ daysAgo: 30, 비듬: 1, dandruff: 3 }];
    expect(() => readResult(scalp({ 비듬: 2 }, { history }))).toThrow(
      refusal('label_given_twice', '$.history[0].dandruff'),
    );
  });
});

describe('inputs that no classifier sends', () => {
  it.each<readonly [string, unknown]>([
    ['a hundred thousand rows', Array.from({ length: 100_000 }, (_, i) => ({ label: `x${i}`, score: 1e-6 }))],
    ['a label of a million letters', scalp({ ['가'.repeat(1_000_000)]: 1 })],
    [
      'values nested without end',
      scalp({ 비듬: Array.from({ length: 20_000 }).reduce((inner) => [inner], 1) }),
    ],
    [
      'an error nested without end',
      { error: Array.from({ length: 20_000 }).reduce((message) => ({ message }), 'x') },
    ],
    ['a function', scalp({ 비듬: () => 1 })],
    ['a bigint', scalp({ 비듬: 2n })],
    ['a symbol', scalp({ 비듬: Symbol('2') })],
    ['NaN', { profile: 'face', probabilities: { 여드름: Number.NaN } }],
    ['Infinity', { profile: 'face', probabilities: { 여드름: Number.POSITIVE_INFINITY } }],
    ['a typed array', new Float32Array([0.1, 0.9])],
    ['a date', new Date(0)],
  ])('%s end in one short error, soon', (_, value) => {
    const started = performance.now();
    const error = (() => {
      try {
        return readResult(value);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(SkinAdviseError);
    const { message, path, found } = error as SkinAdviseError;
    expect(`${message}${path}${found}`.length).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('a notice does not list a hundred thousand unknown keys', () => {
    const metadata = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    const [notice] = readResult(scalp({ 비듬: 1 }, { metadata })).notices;
    expect(notice?.params?.keys).toHaveLength(31);
  });
});

describe('canonical severities', () => {
  it('come back as they were given, whatever the spelling and the order of the names', () => {
    const spelling = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.normalize('NFD'),
      (name: string) => ` ${name.toUpperCase()} `,
    );
    const grade = fc.constantFrom<unknown>(0, 1, 2, 3, '0', '1', '2', '3', '양호', '경증', '중등도', '중증');
    const number = (given: unknown) => ['양호', '경증', '중등도', '중증'].indexOf(String(given));
    const condition = fc.constantFrom(...CONDITIONS.scalp);
    const entries = fc.uniqueArray(fc.tuple(condition, spelling, grade), {
      selector: ([term]) => term.code,
      minLength: 1,
    });
    fc.assert(
      fc.property(entries, fc.boolean(), (list, korean) => {
        const given = list.map(([{ ko, code }, spell, value]) => [spell(korean ? ko : code), value] as const);
        const expected = list.map(([{ code }, , value]) => [
          code,
          number(value) < 0 ? Number(value) : number(value),
        ]);
        const { findings } = readResult(scalp(Object.fromEntries(given)));
        expect(Object.fromEntries(findings.map(({ condition: code, severity }) => [code, severity]))).toEqual(
          Object.fromEntries(expected),
        );
      }),
    );
  });
});
