import type { ReadResult, Symptom } from '@skin-advise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSymptoms } from './readSymptoms.js';

const result: ReadResult = {
  format: 'test',
  profile: 'scalp',
  findings: [],
  person: {},
  text: '',
  history: [],
  notices: [],
};
const read = (text: string): readonly Symptom[] => readSymptoms(text, result);
const concepts = (text: string) => read(text).map(({ concept, polarity }) => `${polarity} ${concept}`);

const WORDS = [
  '두피가',
  '입술이',
  '눈이',
  '숨이',
  '열이',
  '가려워요',
  '부었어요',
  '차요',
  '안',
  '못',
  '없어요',
  '아니고',
  '진물',
  '물집',
  ' ',
  '.',
  ',',
  '?',
  '38.7도',
  '석 달째',
  '염색',
  '우리 애가',
  '작년에',
  '것 같기도',
  '면',
  'ㅠㅠ',
  '😭',
  '\u200b',
  '지',
  '고',
  '나요',
  '죽고 싶',
  '점이',
  '커졌',
];
const messy = fc.oneof(
  fc.string({ maxLength: 80, unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('never throws, and quotes exactly what its span holds', () => {
    fc.assert(
      fc.property(messy, (text) => {
        for (const { span, quote } of read(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(quote).toBe(text.slice(span[0], span[1]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same twice, and in the order of the text', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const symptoms = read(text);
        expect(read(text)).toEqual(symptoms);
        const starts = symptoms.map(({ span }) => span[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same concepts composed and decomposed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        expect(concepts(text.normalize('NFD'))).toEqual(concepts(text.normalize('NFC')));
      }),
      { numRuns: 200 },
    );
  });

  it('has one entry per concept, polarity, time and subject', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const keys = read(text).map((s) => [s.concept, s.polarity, s.time, s.subject].join(' '));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('odd input', () => {
  const ALARMS = [
    ['breathing_difficulty', '숨이 너무 차요'],
    ['lip_tongue_swelling', '입술이 부었어요'],
    ['eyelid_swelling', '눈두덩이가 퉁퉁 부었어요'],
    ['weeping', '진물이 나요'],
    ['blisters', '물집이 생겼어요'],
    ['suicidal_ideation', '죽고 싶어요'],
    ['bleeding_not_stopping', '피가 안 멈춰요'],
    ['fainting_collapse', '기절했어요'],
    ['exposure.chemical_eye', '염색약이 눈에 들어갔어요'],
    ['mottled_or_blue_skin', '입술이 파래요'],
  ] as const;
  const has = (text: string, concept: string) =>
    read(text).some((s) => s.concept === concept && s.polarity === 'present' && s.time === 'now');

  it.each(ALARMS)('%s is read whatever the spacing: %s', (concept, text) => {
    expect(has(text, concept)).toBe(true);
    expect(has([...text].filter((c) => c !== ' ').join(' '), concept)).toBe(true);
    expect(has(text.replaceAll(' ', ''), concept)).toBe(true);
    expect(has(text.replaceAll(' ', '\n'), concept) || has(text.replaceAll(' ', '\t'), concept)).toBe(true);
  });

  it.each(ALARMS)('%s is read through hidden characters: %s', (concept, text) => {
    expect(has([...text].join('\u200b'), concept)).toBe(true);
    expect(has(`\u202e${text}\u202c`, concept)).toBe(true);
    expect(has([...text].join('\u0007'), concept)).toBe(true);
    expect(has(text.normalize('NFD'), concept)).toBe(true);
    expect(has(`😭😭${text}🙏`, concept)).toBe(true);
  });

  it('reads letters that came apart', () => {
    expect(has('ㄱㅏㄹㅕㅇㅝㅇㅛ', 'itch')).toBe(true);
  });

  it.each(['', '   ', '\n\n', '😭😭😭', '\u200b\u200b', '...', 'ㅠㅠㅠ'])('%j says nothing', (text) => {
    const symptoms = read(text);
    expect(symptoms.map(({ concept }) => concept)).toEqual(['text.empty']);
    expect(symptoms[0]!.quote).toBe(text.slice(...symptoms[0]!.span));
  });

  it.each([
    'asdf qwer zxcv',
    '1234567890',
    '<script>alert(1)</script>',
    'Привет как дела',
    '你好 皮肤',
    '가나다라마바사아자차카타파하',
  ])('%j raises no alarm', (text) => {
    expect(
      read(text)
        .filter(({ polarity, time }) => polarity === 'present' && time === 'now')
        .map((s) => s.concept),
    ).not.toContain('breathing_difficulty');
  });
});

describe('time', () => {
  const PATTERNS = [
    '가',
    '안 ',
    '없',
    '눈이 안 ',
    '부었고 ',
    '숨이 ',
    '진물이나 ',
    '지도',
    '아프지도 가렵지도 ',
    '점이 커지',
    '3',
    '38.',
    '한',
    '\u1100',
    'ㅏ',
    '거나',
    '붓고',
    '눈, ',
    '그러',
    '.',
    'e\u0301',
    '다가',
  ];

  // A guard against reading that grows with the square of the text: that would take minutes. Speed is the benchmark's.
  it.each(PATTERNS)('100 kB of %j ends', { timeout: 30_000 }, (pattern) => {
    const text = pattern.repeat(Math.ceil(100_000 / pattern.length));
    expect(Array.isArray(read(text))).toBe(true);
  });
});
