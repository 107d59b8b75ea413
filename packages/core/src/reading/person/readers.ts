import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Person, Range } from '../../vocabulary/case.js';
import { asNumber } from '../values.js';
import { readFrequency } from './frequency.js';

/** Reads one value of the person's metadata. */
export type Reader = (value: unknown, path: string) => Partial<Person>;

function refuse(value: unknown, path: string, expected: string): never {
  throw new SkinAdviseError({
    code: 'bad_person_value',
    message: 'This value about the person cannot be read',
    path,
    found: showFound(value),
    expected,
    hint: 'Correct it, or leave it out: what is not stated counts as unknown',
  });
}

const words = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : undefined);

export const text =
  (key: keyof Person): Reader =>
  (value, path) => {
    const found = words(value) ?? (typeof value === 'number' ? String(value) : undefined);
    return found === undefined ? refuse(value, path, 'text') : { [key]: found };
  };

const LIST = /\s*[,，、/]\s*/u;

/** Comma-joined words or an array of words; `없음` is an empty list, which is a statement too. */
export const list =
  (key: keyof Person): Reader =>
  (value, path) => {
    const items = Array.isArray(value) ? value : (words(value)?.split(LIST) ?? refuse(value, path, 'a list of words'));
    if (items.some((item) => typeof item !== 'string')) refuse(value, path, 'a list of words');
    const stated = (items as string[]).map((item) => item.normalize('NFC').trim());
    return { [key]: stated.filter((item) => item !== '' && !/^(?:없음|없어요|none)$/iu.test(item)) };
  };

const YES = /^(?:예|네|응|있음|있어요|맞음|true|yes|y|1|o)$/iu;
const NO = /^(?:아니오|아니요|아님|없음|없어요|false|no|n|0|x)$/iu;

export const yesNo =
  (key: keyof Person): Reader =>
  (value, path) => {
    if (typeof value === 'boolean') return { [key]: value };
    const said = typeof value === 'number' ? String(value) : words(value);
    if (said !== undefined && YES.test(said)) return { [key]: true };
    if (said !== undefined && NO.test(said)) return { [key]: false };
    return refuse(value, path, 'true or false, 예 or 아니오');
  };

export const number =
  (key: keyof Person, min: number, max: number): Reader =>
  (value, path) => {
    const found = asNumber(typeof value === 'string' ? value.replace(/(?:개월|주|일|회)\s*(?:차|전)?$/u, '') : value);
    if (found === undefined || !(found >= min && found <= max)) return refuse(value, path, `a number from ${min} to ${max}`);
    return { [key]: found };
  };

const FEMALE = /^(?:여|여자|여성|female|f|woman|w)$/iu;
const MALE = /^(?:남|남자|남성|male|m|man)$/iu;

export const sex: Reader = (value, path) => {
  const said = words(value) ?? '';
  if (FEMALE.test(said)) return { sex: 'female' };
  if (MALE.test(said)) return { sex: 'male' };
  return /^(?:기타|무응답|모름|other|unknown|)$/iu.test(said) && value !== undefined
    ? {}
    : refuse(value, path, '여, 남, female or male');
};

const MAX_AGE = 120;
const YEARS = /^(?:만\s*)?(\d{1,3})(?:\.0)?\s*(?:세|살)?$/u;
const DECADE = /^(\d0)\s*(?:대|-|s)(?:\s*이상)?$/u;
const SPAN = /^(\d{1,3})\s*[~-]\s*(\d{1,3})\s*(?:세|살)?$/u;
const MONTHS = /^(?:생후\s*)?(\d{1,2})\s*개월$/u;

/** 34, "34세", "30대", "30-", "30~39", "생후 5개월". */
export const age: Reader = (value, path) => {
  const said = typeof value === 'number' ? String(value) : (words(value) ?? '');
  const months = MONTHS.exec(said)?.[1];
  if (months) return { ageMonths: Number(months) };
  const years = YEARS.exec(said)?.[1];
  if (years && Number(years) <= MAX_AGE) return { age: Number(years) };
  const range = ageRange(said);
  return range ? { ageRange: range } : refuse(value, path, 'years from 0 to 120, or a decade such as 30대');
};

function ageRange(said: string): Range | undefined {
  const decade = DECADE.exec(said);
  if (decade) {
    const min = Number(decade[1]);
    return said.includes('이상') ? { min } : { min, max: min + 9 };
  }
  const span = SPAN.exec(said);
  if (!span || Number(span[2]) < Number(span[1]) || Number(span[2]) > MAX_AGE) return undefined;
  return { min: Number(span[1]), max: Number(span[2]) };
}

export const frequency =
  (key: 'shampooPerWeek' | 'permsPerYear' | 'dyesPerYear'): Reader =>
  (value, path) => {
    const per = key === 'shampooPerWeek' ? 'week' : 'year';
    const found = readFrequency(typeof value === 'number' ? String(value) : (words(value) ?? ''), per);
    return found ? { [key]: found } : refuse(value, path, '1일 1회, 1주일에 2회, 연 1~3회, 하지않음, …');
  };
