import { quantity } from './makeQuantity.js';
import { DIGITS, NATIVE, numeralRange } from './numerals.js';
import type { Quantity } from './Quantity.js';

/** SPF 30, PA++: the unit stands before the number, and a unit behind it is wrong. */
export function readLabelled(text: string): Quantity[] {
  const spf = [...text.matchAll(/SPF\s?(?:지수)?(?:는|은|가)?\s*(\d+)(\s?(?:분|시간|초|%|배))?/giu)].map(
    (match) => {
      const value = match[2] ? -1 : Number(match[1]);
      const number = Number(match[1]);
      return quantity('spf', [value, value], [number, number], match.index, match.index + match[0].length);
    },
  );
  const pa = [...text.matchAll(/PA(?:는|은|가|도)?\s*(\+{1,4})/gu)].map((match) => {
    const value = match[1]!.length;
    return quantity('pa', [value, value], [value, value], match.index, match.index + match[0].length);
  });
  return [...spf, ...pa, ...readDollops(text)];
}

/** How much is squeezed out, by what it is as large as; the larger thing has the larger number. */
const DOLLOPS = ['좁쌀', '쌀알', '콩알', '완두콩', '진주알', '체리', '대추', '밤톨', '호두', '탁구공'];
const DOLLOP = new RegExp(
  `(?<size>${DOLLOPS.join('|')})(?:\\s?(?<many>${DIGITS}|${NATIVE})\\s?개)?(?=\\s?(?:만큼|만\\s?한|크기|정도|쯤|\\s분량))`,
  'gu',
);

function readDollops(text: string): Quantity[] {
  return [...text.matchAll(DOLLOP)].map((match) => {
    const { size, many } = match.groups as { size: string; many?: string };
    const [low, high] = (many && numeralRange(many)) || [1, 1];
    const base = 10 ** (1 + DOLLOPS.indexOf(size));
    return quantity(
      'dollop',
      [base * low, base * high],
      [low, high],
      match.index,
      match.index + match[0].length,
    );
  });
}
