/** Numerals as people write them: 3, 두, 석, 삼, 십이. */
const NATIVE: Readonly<Record<string, number>> = {
  한두: 2,
  두세: 3,
  두서너: 3,
  서너: 4,
  너댓: 5,
  네댓: 5,
  대여섯: 6,
  예닐곱: 7,
  한: 1,
  두: 2,
  세: 3,
  서: 3,
  석: 3,
  네: 4,
  너: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  몇: 3,
  여러: 3,
  수: 3,
};
const DIGITS = '영일이삼사오육칠팔구';

/** 한두 → 2 (the larger of a range, as a cautious reading), 이십오 → 25, 12 → 12. NaN when it is none. */
export function readNumeral(word: string): number {
  if (/^\d/.test(word)) return Number(word.replace('·', '.'));
  const native = NATIVE[word];
  if (native !== undefined) return native;
  return readSino(word);
}

function readSino(word: string): number {
  const match = /^([일이삼사오육칠팔구])?(십)?([일이삼사오육칠팔구])?$/.exec(word);
  if (!match || word === '') return Number.NaN;
  const [, first = '', ten, last = ''] = match;
  if (!ten) return last ? Number.NaN : DIGITS.indexOf(first);
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}
