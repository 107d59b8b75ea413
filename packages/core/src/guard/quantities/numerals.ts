/** Korean numerals as regular expressions and as numbers: 3, 한두, 열여섯, 십오. */
const NATIVE_ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  서: 3,
  넷: 4,
  네: 4,
  넉: 4,
  너: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  일이: [1, 2],
  이삼: [2, 3],
  삼사: [3, 4],
  사오: [4, 5],
  한두: [1, 2],
  두세: [2, 3],
  두어: [2, 3],
  세네: [3, 4],
  두서너: [2, 4],
  서너: [3, 4],
  너댓: [4, 5],
  네댓: [4, 5],
  네다섯: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
  일고여덟: [7, 8],
};
const SINO_DIGITS = '영일이삼사오육칠팔구';

const alternatives = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

const ONES = alternatives(NATIVE_ONES);
export const NATIVE_TEN = alternatives(NATIVE_TENS);
export const NATIVE = `(?:${alternatives(RANGES)}|(?:${NATIVE_TEN})(?:${ONES})?|${ONES})`;
export const SINO = '(?:[일이삼사오육칠팔구]?백)?(?:[일이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]?';
export const DIGITS = String.raw`\d+(?:[.,]\d+)*`;

/** The smallest and largest number that a numeral means, or null where it is none. */
export function numeralRange(word: string): readonly [number, number] | null {
  const range = RANGES[word];
  if (range) return range;
  const value = /^\d/u.test(word) ? Number(word.replaceAll(',', '')) : (native(word) ?? sino(word));
  return value === null || Number.isNaN(value) ? null : [value, value];
}

function native(word: string): number | null {
  const match = new RegExp(`^(${NATIVE_TEN})?(${ONES})?$`, 'u').exec(word);
  if (!match || word === '') return null;
  return (NATIVE_TENS[match[1] ?? ''] ?? 0) + (NATIVE_ONES[match[2] ?? ''] ?? 0);
}

function sino(word: string): number | null {
  const match = /^(?:(.?)(백))?(?:(.?)(십))?(.?)$/u.exec(word);
  if (!match || word === '') return null;
  const [, hundreds = '', hundred, tens = '', ten, ones = ''] = match;
  const digits = [hundreds, tens, ones].map((digit) => (digit === '' ? 0 : SINO_DIGITS.indexOf(digit)));
  if (digits.includes(-1)) return null;
  const [h, t, o] = digits as [number, number, number];
  return (hundred ? (h || 1) * 100 : 0) + (ten ? (t || 1) * 10 : 0) + o;
}
