import type { Person } from '../../vocabulary/case.js';
import { badPersonValue } from './badPersonValue.js';

const FEMALE = new Set(['여', '여자', '여성', '여아', '여학생', 'female', 'f', 'woman', 'girl']);
const MALE = new Set(['남', '남자', '남성', '남아', '남학생', 'male', 'm', 'man', 'boy']);
/** Said, but without bearing on what may be advised: left unknown, so that nothing is assumed either way. */
const OPEN = new Set([
  '기타',
  '선택안함',
  '응답안함',
  '밝히지않음',
  'other',
  'nonbinary',
  'x',
  'prefernottosay',
]);

/** Reads 남 / 여, 남성 / 여성, male / female, M / F. */
export function readSex(value: unknown, path: string): Person {
  const word =
    typeof value === 'string'
      ? value
          .normalize('NFKC')
          .replace(/[\s_-]+/g, '')
          .toLowerCase()
      : '';
  if (FEMALE.has(word)) return { sex: 'female' };
  if (MALE.has(word)) return { sex: 'male' };
  return OPEN.has(word) ? {} : badPersonValue(value, path, '남 or 여, 남성 or 여성, male or female, M or F');
}
