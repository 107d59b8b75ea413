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
/** A comma inside parentheses or before a digit belongs to its entry: 가발 사용(붙임머리, 부분 가발), 1,2-헥산디올. */
const SEPARATOR = /(?:,(?!\d)|[，、;\n])(?![^()]*\))/;
/** Longer texts are not lists, and looking ahead for parentheses in them would take long. */
const LONGEST = 2_000;
const EXPECTED = 'a list of words, or words separated by commas; 없음 or [] for none';

/**
 * Reads a list given as an array or as one comma-joined text. 없음 and an empty list say that there is none; 모름 says
 * nothing, and gives undefined.
 */
export function readWords(value: unknown, path: string): string[] | undefined {
  if (value === false) return [];
  if (typeof value === 'string' && value.length <= LONGEST) return meaningful(value.split(SEPARATOR));
  if (!Array.isArray(value)) return badPersonValue(value, path, EXPECTED);
  const odd = value.findIndex((word) => !isAbsent(word) && typeof word !== 'string');
  if (odd >= 0) return badPersonValue(value[odd], keyPath(path, odd), EXPECTED);
  return meaningful(value.map((word) => (typeof word === 'string' ? word : '')));
}

function meaningful(words: readonly string[]): string[] | undefined {
  const tidy = words.map((word) => word.normalize('NFC').trim()).filter((word) => word !== '');
  const some = tidy.filter((word) => !NOTHING.has(word.replace(/\s+/g, '').toLowerCase()));
  const stated = some.filter((word) => !isAbsent(word));
  // A list of nothing but 모름 or blanks is no answer; none of these may pass for "no allergies".
  if (stated.length === 0 && (some.length > 0 || (tidy.length === 0 && words.length > 0))) return undefined;
  return [...new Set(stated)];
}
