import { readNumeral } from '../symptoms/derived/numerals.js';

const TENS: Readonly<Record<string, number>> = {
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
const ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const words = (table: Readonly<Record<string, number>>) => Object.keys(table).join('|');
const SINO = '[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구]';

/** A whole number as people write an age or a count: 34, 서른넷, 열일곱, 삼십사, 두. */
export const NUMBER = `\\d{1,3}|(?:${words(TENS)})(?:${words(ONES)})?|${words(ONES)}|석|넉|${SINO}`;

const NATIVE = new RegExp(`^(${words(TENS)})?(${words(ONES)})?$`);

/** @param word what `NUMBER` matched */
export function numberOf(word: string): number {
  const native = NATIVE.exec(word);
  if (native) return (TENS[native[1] ?? ''] ?? 0) + (ONES[native[2] ?? ''] ?? 0);
  return readNumeral(word);
}
