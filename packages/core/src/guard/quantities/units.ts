import type { QuantityKind } from './Quantity.js';

export interface Unit {
  readonly kind: QuantityKind;
  /** What one of it is worth in the kind's own unit. */
  readonly worth: number;
}

const MINUTES_PER_DAY = 1440;
const unit = (kind: QuantityKind, worth = 1): Unit => ({ kind, worth });

/** Units of measure as written, in both languages. A month counts as 30 days, a year as twelve months. */
export const UNITS: Readonly<Record<string, Unit>> = {
  초: unit('time', 1 / 60),
  분: unit('time'),
  시간: unit('time', 60),
  일: unit('time', MINUTES_PER_DAY),
  주일: unit('time', 7 * MINUTES_PER_DAY),
  주: unit('time', 7 * MINUTES_PER_DAY),
  개월: unit('time', 30 * MINUTES_PER_DAY),
  달: unit('time', 30 * MINUTES_PER_DAY),
  년: unit('time', 360 * MINUTES_PER_DAY),
  해: unit('time', 360 * MINUTES_PER_DAY),
  '%': unit('percent'),
  퍼센트: unit('percent'),
  프로: unit('percent'),
  원: unit('won'),
  도: unit('degrees'),
  '℃': unit('degrees'),
  미터: unit('length', 1000),
  센티미터: unit('length', 10),
  센티: unit('length', 10),
  m: unit('length', 1000),
  cm: unit('length', 10),
  밀리미터: unit('length'),
  mm: unit('length'),
  킬로그램: unit('mass', 1_000_000),
  kg: unit('mass', 1_000_000),
  그램: unit('mass', 1000),
  g: unit('mass', 1000),
  밀리그램: unit('mass'),
  mg: unit('mass'),
  밀리리터: unit('volume'),
  ml: unit('volume'),
  mL: unit('volume'),
  cc: unit('volume'),
  리터: unit('volume', 1000),
  알: unit('dose'),
  정: unit('dose'),
  캡슐: unit('dose'),
  포: unit('dose'),
  방울: unit('dose'),
  펌프: unit('dose'),
  스푼: unit('dose'),
  숟가락: unit('dose'),
  큰술: unit('dose'),
  군데: unit('places'),
  점: unit('points'),
  살: unit('age'),
  세: unit('age'),
  seconds: unit('time', 1 / 60),
  second: unit('time', 1 / 60),
  minutes: unit('time'),
  minute: unit('time'),
  hours: unit('time', 60),
  hour: unit('time', 60),
  days: unit('time', MINUTES_PER_DAY),
  day: unit('time', MINUTES_PER_DAY),
  weeks: unit('time', 7 * MINUTES_PER_DAY),
  week: unit('time', 7 * MINUTES_PER_DAY),
  months: unit('time', 30 * MINUTES_PER_DAY),
  month: unit('time', 30 * MINUTES_PER_DAY),
  years: unit('time', 360 * MINUTES_PER_DAY),
  year: unit('time', 360 * MINUTES_PER_DAY),
};

/** Stretches of time that carry their number in themselves, in days. */
export const SPELT_TIMES: Readonly<Record<string, readonly [number, number]>> = {
  하루이틀: [1, 2],
  하루: [1, 1],
  이틀: [2, 2],
  사나흘: [3, 4],
  사흘: [3, 3],
  나흘: [4, 4],
  닷새: [5, 5],
  엿새: [6, 6],
  이레: [7, 7],
  여드레: [8, 8],
  아흐레: [9, 9],
  열흘: [10, 10],
  보름: [15, 15],
  이삼일: [2, 3],
  삼사일: [3, 4],
  일주일: [7, 7],
  반년: [180, 180],
  반나절: [0.5, 0.5],
};

/** What is done so many times: only with a period before it does it say how often. */
export const COUNTED = '번|회|차례|장|알|정|캡슐|방울|병|포|times|time';
