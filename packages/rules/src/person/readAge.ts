import type { Range } from '@skin-advise/core';
import { NUMBER, numberOf } from './numbers.js';

/** An age as a text states it: years, months of an infant, or a decade. */
export interface StatedAge {
  readonly age?: number;
  readonly ageMonths?: number;
  readonly ageRange?: Range;
}

/** 열 살 때부터, 스무 살 넘어서: when something was, not how old somebody is. */
const NOT_AN_AGE =
  '(?!때|부터|무렵|시절|적|이전|이후|넘어|까지|전에|쯤부터|즈음|차이|많|어린|위|아래|연상|연하|미만|이상|정도부터)';
const YEARS = new RegExp(`(?:만)?(?<![.·\\d])(${NUMBER})(?:살|세)${NOT_AN_AGE}`);
/** A bare numeral before 세 is too often something else: 두세 번, 이세. */
const SPELT_YEARS = /^(?:\d|[이삼사오육칠팔구]?십)/;
const BABY =
  '아기|애기|아가|아이|애|딸|아들|남아|여아|영아|쌍둥이|조카|손주|손녀|손자|남자아이|여자아이|얼라';
const BORN = new RegExp(`생후(?:약|이제|한)?(${NUMBER})(개월|달|갤|주|일)`);
const MONTHS_OLD = new RegExp(`(${NUMBER})(?:개월|갤)(?:차|된|짜리|쯤된|정도된|인)?(?:${BABY})`);
const BABY_MONTHS = new RegExp(
  `(?:${BABY})(?:가|는|인데|이고|요|이제|이)?(?:지금|이제|만)?(${NUMBER})(?:개월|갤)(?:이고|이에요|인데|예요|입니다|됐|된|차|요|,|\\.|$)`,
);
const BIRTHDAYS = new RegExp(`(첫|${NUMBER})?돌(?:이?지난|된|쟁이|아기|애기|배기|박이)`);
const DAYS_OLD = /(?:백|100)일(?:된|지난|아기|애기|갓지난)/;
const DECADE = /([1-9]0|[이삼사오육칠팔]십|십)대(초반|초|중반|후반|중후반)?(?!때|부터|시절|로보|처럼|같)/;
const SCHOOL =
  /(초등학생|초딩|중학생|중딩|고등학생|고딩|수험생|대학생|[초중고][1-6](?=[^가-힣\d]|인|이|남|여|학|예요|에요|입|아이|애|딸|아들|$))(?!때|시절|부터|적)/;
const FEASTS: Readonly<Record<string, number>> = { 환갑: 60, 칠순: 70, 팔순: 80, 구순: 90 };
const FEAST = /(환갑|칠순|팔순|구순)(?!잔치|여행)/;
const OLDEST = 120;
const DAYS_PER_MONTH = 30;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  개월: DAYS_PER_MONTH,
  달: DAYS_PER_MONTH,
  갤: DAYS_PER_MONTH,
  주: 7,
  일: 1,
};

/** @param chars normal text of one clause, without spaces */
export function readAge(chars: string): StatedAge | undefined {
  return infant(chars) ?? years(chars) ?? decade(chars) ?? school(chars) ?? feast(chars);
}

function infant(chars: string): StatedAge | undefined {
  const born = BORN.exec(chars);
  if (born) return months((numberOf(born[1]!) * UNIT_DAYS[born[2]!]!) / DAYS_PER_MONTH);
  const old = MONTHS_OLD.exec(chars) ?? BABY_MONTHS.exec(chars);
  if (old) return months(numberOf(old[1]!));
  const birthday = BIRTHDAYS.exec(chars);
  if (birthday)
    return months(birthday[1] === undefined || birthday[1] === '첫' ? 12 : numberOf(birthday[1]) * 12);
  if (DAYS_OLD.test(chars)) return months(3);
  return /신생아/.test(chars) && !/신생아(?:때|시절|적)/.test(chars) ? months(0) : undefined;
}

function months(value: number): StatedAge | undefined {
  const whole = Math.floor(value);
  if (!Number.isFinite(whole) || whole < 0 || whole > OLDEST * 12) return undefined;
  return whole < 36 ? { ageMonths: whole } : { age: Math.floor(whole / 12) };
}

function years(chars: string): StatedAge | undefined {
  const match = YEARS.exec(chars);
  if (!match) return undefined;
  const spelt = match[0].endsWith('살') || SPELT_YEARS.test(match[1]!);
  const age = numberOf(match[1]!);
  return spelt && Number.isInteger(age) && age > 0 && age <= OLDEST ? { age } : undefined;
}

const PART_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  초: [0, 3],
  초반: [0, 3],
  중반: [3, 6],
  중후반: [4, 9],
  후반: [6, 9],
};

function decade(chars: string): StatedAge | undefined {
  const match = DECADE.exec(chars);
  if (!match) return undefined;
  const start = numberOf(match[1]!);
  const [from, to] = PART_OF_DECADE[match[2] ?? ''] ?? [0, 9];
  return { ageRange: { min: start + from, max: start + to } };
}

/** Years at school, in full years of age. */
const SCHOOLS: readonly (readonly [RegExp, number, number])[] = [
  [/^초(?:등|딩)/, 6, 12],
  [/^중(?:학|딩)/, 12, 15],
  [/^고(?:등|딩)/, 15, 18],
  [/^수험생/, 17, 21],
  [/^대학생/, 18, 28],
];
const FIRST_YEAR: Readonly<Record<string, number>> = { 초: 6, 중: 12, 고: 15 };

function school(chars: string): StatedAge | undefined {
  const word = SCHOOL.exec(chars)?.[1];
  if (!word) return undefined;
  const [, min, max] = SCHOOLS.find(([pattern]) => pattern.test(word)) ?? [];
  if (min !== undefined && max !== undefined) return { ageRange: { min, max } };
  const year = FIRST_YEAR[word[0]!]! + Number(word[1]) - 1;
  return { ageRange: { min: year, max: year + 1 } };
}

function feast(chars: string): StatedAge | undefined {
  const word = FEAST.exec(chars)?.[1];
  return word ? { age: FEASTS[word]! } : undefined;
}
