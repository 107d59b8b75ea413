import type { Person } from '@skin-advise/core';
import { NUMBER, numberOf } from './numbers.js';

const WEEKS = new RegExp(
  `임신(?:한지|된지|중이고|중|은|이)?(?:약|이제|지금|현재|한)?(${NUMBER})주(?!전|만에|뒤|후|때|차때|쯤때)`,
);
const WEEKS_FIRST = new RegExp(`(${NUMBER})주차?(?:인|된)?(?:임산부|임신부|임신중|임신|예비맘|예비엄마)`);
const BIRTH = '출산|분만|산후|제왕절개|(?:애|아기|아이|애기|둘째|첫째)(?:를)?낳|몸푼|몸풀';
const SINCE = new RegExp(
  `(?:${BIRTH})(?:은|한|하고|고|하고서|고나서|하고나서|한지|은지|후|하신|이후)*(?:이제|약|한|딱|거의|벌써)?(백|${NUMBER})(개월|달|갤|주|일|년)(?!전에임신)`,
);
const AGO = new RegExp(`(백|${NUMBER})(개월|달|갤|주|일|년)전(?:에|쯤|쯤에)?(?:${BIRTH})`);
const LAST_WEEK = 42;
const UNIT_DAYS: Readonly<Record<string, number>> = { 개월: 30, 달: 30, 갤: 30, 주: 7, 일: 1, 년: 365 };

/** Weeks of pregnancy and months since a birth, said in one clause. */
export function readBirth(chars: string): Pick<Person, 'gestationWeeks' | 'monthsSinceBirth'> {
  const weeks = numberOf((WEEKS.exec(chars) ?? WEEKS_FIRST.exec(chars))?.[1] ?? '');
  const since = SINCE.exec(chars) ?? AGO.exec(chars);
  return {
    ...(weeks > 0 && weeks <= LAST_WEEK ? { gestationWeeks: weeks } : {}),
    ...(since ? { monthsSinceBirth: monthsIn(since[1]!, since[2]!) } : {}),
  };
}

const monthsIn = (number: string, unit: string) =>
  Math.floor(((number === '백' ? 100 : numberOf(number)) * UNIT_DAYS[unit]!) / 30);
