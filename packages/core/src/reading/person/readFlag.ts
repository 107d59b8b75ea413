import { badPersonValue } from './badPersonValue.js';

const YES = new Set(['true', '1', '예', '네', '응', '유', '있음', '해당', 'yes', 'y', 'o']);
const NO = new Set([
  'false',
  '0',
  '아니오',
  '아니요',
  '아뇨',
  '무',
  '없음',
  '해당없음',
  '비해당',
  'no',
  'n',
  'x',
  'none',
]);

/** Reads 예 / 아니오, true / "true" / 1, yes / no. */
export function readFlag(value: unknown, path: string): boolean {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'number' ? String(value) : value;
  if (typeof word === 'string') {
    const folded = word
      .normalize('NFKC')
      .replace(/[\s.!]+/g, '')
      .toLowerCase();
    if (YES.has(folded)) return true;
    if (NO.has(folded)) return false;
  }
  return badPersonValue(value, path, '예 or 아니오, true or false, yes or no');
}
