import type { Person } from '../../vocabulary/case.js';
import { DAYS, GESTATION_WEEKS, MONTHS } from './amounts.js';
import type { PersonField } from './PersonField.js';
import { readAge } from './readAge.js';
import { type Amount, readAmount } from './readAmount.js';
import { readFlag } from './readFlag.js';
import { readFrequency, readRate } from './readFrequency.js';
import { readPlace, readSite } from './readPlace.js';
import { readSex } from './readSex.js';
import { readWords } from './readWords.js';

type KeyOf<T> = { [K in keyof Person]-?: NonNullable<Person[K]> extends T ? K : never }[keyof Person];

const field = (read: PersonField['read'], ...keys: string[]): PersonField => ({ keys, read });
const flag = (key: KeyOf<boolean>, ...keys: string[]) =>
  field((value, path) => ({ [key]: readFlag(value, path) }), key, ...keys);
const words = (key: KeyOf<readonly string[]>, ...keys: string[]) =>
  field(
    (value, path) => {
      const list = readWords(value, path);
      return list === undefined ? {} : { [key]: list };
    },
    key,
    ...keys,
  );
const amount = (key: KeyOf<number>, kind: Amount, ...keys: string[]) =>
  field((value, path) => ({ [key]: readAmount(value, path, kind) }), key, ...keys);

/** Everything a person may state, with the keys of the canonical metadata, of two apps and of the AI-Hub form. */
export const PERSON_FIELDS: readonly PersonField[] = [
  field(readAge, 'age', 'ageRange', '나이', '연령', '연령대'),
  amount('ageMonths', MONTHS, '개월수', '월령'),
  field(readSex, 'gender', 'sex', '성별'),
  flag('pregnant', 'pregnancy', 'isPregnant', '임신', '임신여부', '임신중'),
  flag('planningPregnancy', '임신계획', '임신준비', '임신준비중'),
  amount('gestationWeeks', GESTATION_WEEKS, 'pregnancyWeeks', '임신주수'),
  flag('breastfeeding', 'lactating', '수유', '수유중', '수유여부', '모유수유'),
  amount('monthsSinceBirth', MONTHS, 'monthsPostpartum', '출산후개월', '출산후개월수'),
  flag('menopause', 'postmenopausal', '폐경', '완경'),
  flag('immunosuppressed', '면역저하', '면역억제'),
  flag('diabetes', 'diabetic', '당뇨', '당뇨병'),
  flag('isotretinoin', '이소트레티노인'),
  words(
    'currentPrescription',
    'currentPrescriptions',
    'prescriptions',
    'medication',
    'medications',
    '복용약',
    '처방약',
    '복용중인약',
  ),
  words('allergies', 'allergy', '알레르기', '알러지'),
  words('history', 'medicalHistory', '병력', '과거력', '기저질환'),
  field(readSite, 'bodySite', 'site', '부위'),
  flag('contactLens', 'contactLenses', '콘택트렌즈', '렌즈'),
  words('household', '가족', '동거인'),
  words('pets', 'pet', '반려동물'),
  amount('daysSinceDye', DAYS, '염색후일수', '염색경과일'),
  amount('daysSincePerm', DAYS, '펌후일수', '펌경과일'),
  field((v, path) => ({ shampooPerWeek: readRate(v, path, 'week') }), 'shampooPerWeek'),
  field(
    (v, path) => ({ shampooPerWeek: readFrequency(v, path, 'week') }),
    'shampooFrequency',
    'answers1',
    '샴푸사용빈도',
    '샴푸빈도',
  ),
  field((v, path) => ({ permsPerYear: readRate(v, path, 'year') }), 'permsPerYear'),
  field(
    (v, path) => ({ permsPerYear: readFrequency(v, path, 'year') }),
    'permCycle',
    'permFrequency',
    'answers2',
    '펌주기',
  ),
  field((v, path) => ({ dyesPerYear: readRate(v, path, 'year') }), 'dyesPerYear'),
  field(
    (v, path) => ({ dyesPerYear: readFrequency(v, path, 'year') }),
    'dyeCycle',
    'dyeFrequency',
    'answers3',
    '염색주기',
  ),
  words('hairState', 'currentHairState', 'answers4', '현재모발상태', '모발상태'),
  words('products', 'hairProducts', 'answers5', '사용제품', '사용중인제품'),
  flag('careWish', 'wantCustomCare', 'answers6', '맞춤두피케어희망'),
  words('purchaseConsiderations', 'shampooPriority', 'answers7', '구매고려사항'),
  field(readPlace, 'location', 'region', '지역', '거주지'),
];
