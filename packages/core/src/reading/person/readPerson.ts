import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Person, PhotoQuality } from '../../vocabulary/case.js';
import { REGIONS } from '../formats/aihubScalp.js';
import { type Fields, isFields } from '../formats/Format.js';
import { at } from '../jsonPath.js';
import { age, frequency, list, number, type Reader, sex, text, yesNo } from './readers.js';

/** Every known spelling of a metadata key, from our own format, the scalp apps, and the questionnaire. */
const READERS: Readonly<Record<string, Reader>> = {
  age,
  나이: age,
  ageGroup: age,
  ageMonths: number('ageMonths', 0, 240),
  gender: sex,
  sex,
  성별: sex,
  pregnant: yesNo('pregnant'),
  planningPregnancy: yesNo('planningPregnancy'),
  gestationWeeks: number('gestationWeeks', 0, 45),
  breastfeeding: yesNo('breastfeeding'),
  monthsSinceBirth: number('monthsSinceBirth', 0, 600),
  menopause: yesNo('menopause'),
  immunosuppressed: yesNo('immunosuppressed'),
  diabetes: yesNo('diabetes'),
  isotretinoin: yesNo('isotretinoin'),
  currentPrescription: list('currentPrescription'),
  allergies: list('allergies'),
  history: list('history'),
  bodySite: text('bodySite'),
  contactLens: yesNo('contactLens'),
  household: (value, path) => list('household')(typeof value === 'number' ? [`${value}인`] : value, path),
  pets: (value, path) => (typeof value === 'boolean' ? (value ? {} : { pets: [] }) : list('pets')(value, path)),
  daysSinceDye: number('daysSinceDye', 0, 36500),
  daysSincePerm: number('daysSincePerm', 0, 36500),
  shampooFrequency: frequency('shampooPerWeek'),
  permCycle: frequency('permsPerYear'),
  permFrequency: frequency('permsPerYear'),
  dyeCycle: frequency('dyesPerYear'),
  dyeFrequency: frequency('dyesPerYear'),
  hairState: list('hairState'),
  currentHairState: list('hairState'),
  products: list('products'),
  hairProducts: list('products'),
  careWish: yesNo('careWish'),
  wantCustomCare: yesNo('careWish'),
  purchaseConsiderations: list('purchaseConsiderations'),
  shampooPriority: list('purchaseConsiderations'),
  location: (value, path) => {
    const region = typeof value === 'string' ? REGIONS[value.trim().toUpperCase()] : undefined;
    return region ? { bodySite: region } : text('location')(value, path);
  },
  answers1: frequency('shampooPerWeek'),
  answers2: frequency('permsPerYear'),
  answers3: frequency('dyesPerYear'),
  answers4: list('hairState'),
  answers5: list('products'),
  answers6: yesNo('careWish'),
  answers7: list('purchaseConsiderations'),
};

/** Read elsewhere, or carrying nothing about the person. */
const NOT_OURS = /^(?:question\d|scalpType|image_id|image_file_name|symptomText|photoQuality)$/;

export interface PersonReading {
  readonly person: Person;
  readonly unknownKeys: readonly string[];
  readonly symptomText?: string;
  readonly photoQuality?: PhotoQuality;
}

/**
 * Reads metadata about the person. A key that is missing, null or empty stays unknown.
 *
 * @throws SkinAdviseError `bad_person`, `bad_person_value`
 */
export function readPerson(value: unknown, path: string): PersonReading {
  if (value === undefined || value === null) return { person: {}, unknownKeys: [] };
  if (!isFields(value)) throw notFields(value, path);
  const stated = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '' && inner !== 'unknown');
  const person: Person = Object.assign(
    {},
    ...stated.flatMap(([key, inner]) => (Object.hasOwn(READERS, key) ? [READERS[key]!(inner, at(path, key))] : [])),
  );
  const unknownKeys = stated.map(([key]) => key).filter((key) => !Object.hasOwn(READERS, key) && !NOT_OURS.test(key));
  return { person, unknownKeys, ...beside(value) };
}

function beside({ symptomText, photoQuality }: Fields): Pick<PersonReading, 'symptomText' | 'photoQuality'> {
  return {
    ...(typeof symptomText === 'string' ? { symptomText } : {}),
    ...(photoQuality === 'good' || photoQuality === 'poor' ? { photoQuality } : {}),
  };
}

function notFields(value: unknown, path: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_person',
    message: 'Metadata about the person must be an object',
    path,
    found: showFound(value),
    expected: '{"age": 34, "gender": "female", …}',
    hint: 'See docs/input.md for the keys',
  });
}

export const personKeysKnown = (value: Fields) => Object.keys(value).filter((key) => Object.hasOwn(READERS, key));

