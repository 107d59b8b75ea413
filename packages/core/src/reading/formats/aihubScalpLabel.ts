import type { Person } from '../../vocabulary/case.js';
import type { Format } from '../Format.js';
import { LABEL_ORDERS } from '../labels/labelOrders.js';
import { isPersonKey } from '../person/readPerson.js';
import { scalpSite } from '../person/scalpSite.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readGrades } from '../values/readGrades.js';

const ORDER = LABEL_ORDERS.aihub!.codes;
const VALUE = /^value_([1-6])$/;
const FILE_KEYS = ['image_file_name', 'image_id'];

const isGrade = (value: unknown) => typeof value !== 'object' || value === null;

/** AI-Hub 유형별 두피 이미지: value_1 … value_6 as text grades; the file name ends with the part of the head. */
export const aihubScalpLabel: Format = {
  name: 'aihub-scalp-label',
  summary: 'AI-Hub 유형별 두피 이미지: value_1 … value_6, grades as text; the META file goes with --person',
  expected: 'an object with value_1 … value_6',
  requires: ['value_1'],
  matches: (value) =>
    isRecord(value) && Object.keys(value).some((key) => VALUE.test(key) && isGrade(value[key])),
  read(value, options) {
    const label = value as Readonly<Record<string, unknown>>;
    const rows = Object.keys(label).flatMap((key) => {
      const place = VALUE.exec(key)?.[1];
      const at = `$.${key}`;
      return place ? [{ label: ORDER[Number(place) - 1]!, labelPath: at, value: label[key], path: at }] : [];
    });
    const beside = Object.entries(label).filter(([key]) => isPersonKey(key));
    const values = rows.map(({ path }) => path.slice(2));
    return {
      ...readGrades(rows, options),
      person: siteOf(label),
      metadata: Object.fromEntries(beside),
      unknownKeys: unknownKeys(label, [...values, ...FILE_KEYS, ...beside.map(([key]) => key)]),
    };
  },
};

/** `0013_A2LEBJJDE00060O_1603508849507_5_RH.jpg` was taken at RH. */
function siteOf(label: Readonly<Record<string, unknown>>): Person {
  const name = FILE_KEYS.map((key) => label[key]).find((inner) => typeof inner === 'string');
  const code =
    typeof name === 'string' ? /_([A-Za-z]{2})(?:\.[A-Za-z]{3,4})?$/.exec(name.slice(-40))?.[1] : undefined;
  const site = code === undefined ? undefined : scalpSite(code);
  return site === undefined ? {} : { bodySite: site };
}
