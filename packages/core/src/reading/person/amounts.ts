import type { Amount } from './readAmount.js';

/** A pregnancy never lasts longer. */
export const GESTATION_WEEKS: Amount = {
  max: 45,
  units: { 주: 1, 주차: 1, 주째: 1, weeks: 1, week: 1, w: 1 },
  expected: 'weeks, e.g. 14 or "14주"',
};

export const MONTHS: Amount = {
  max: 1440,
  units: { 개월: 1, 달: 1, months: 1, month: 1, m: 1, 세: 12, 살: 12, 년: 12 },
  expected: 'months, e.g. 5 or "5개월"',
};

export const DAYS: Amount = {
  max: 36_500,
  units: { 일: 1, days: 1, day: 1, d: 1, 주: 7, 주일: 7, weeks: 7, week: 7, 개월: 30, 달: 30, 년: 365 },
  phrases: { 오늘: 0, today: 0, 어제: 1, yesterday: 1, 그제: 2, 그저께: 2, 일주일전: 7, 한달전: 30 },
  expected: 'days, e.g. 5, "5일" or "2주 전"',
};
