import { isAbsent } from '../shape/isAbsent.js';
import { keyPath } from '../shape/keyPath.js';
import { badPersonValue } from './badPersonValue.js';

const NOTHING = new Set([
  '없음',
  '없어요',
  '없습니다',
  '없다',
  '해당없음',
  '아니오',
  '아니요',
  'none',
  'no',
  'nothing',
  'false',
]);
/** A comma inside parentheses belongs to its entry: 가발 사용(붙임머리, 부분 가발). */
const SEPARATOR = /[,，、;\n](?![^()]*\))/;
/** Longer texts are not lists, and looking ahead for parentheses in them would take long. */
const LONGEST = 2_000;
const EXPECTED = 'a list of words, or words separated by commas; 없음 or [] for none';

/** Reads a list given as an array or as one comma-joined text. 없음 and an empty list say that there is none. */
export function readWords(value: unknown, path: string): string[] {
  if (value === false) return [];
  if (typeof value === 'string' && value.length <= LONGEST) return meaningful(value.split(SEPARATOR));
  if (!Array.isArray(value)) return badPersonValue(value, path, EXPECTED);
  const words = value.filter((word) => !isAbsent(word));
  const odd = value.findIndex((word) => !isAbsent(word) && typeof word !== 'string');
  if (odd >= 0) return badPersonValue(value[odd], keyPath(path, odd), EXPECTED);
  return meaningful(words as string[]);
}

function meaningful(words: readonly string[]): string[] {
  const tidy = words.map((word) => word.normalize('NFC').trim()).filter((word) => word !== '');
  const some = tidy.filter((word) => !NOTHING.has(word.replace(/\s+/g, '').toLowerCase()));
  return [...new Set(some)];
}
