import type { Person } from '../../vocabulary/case.js';
import { scalpFindings } from './scalpGrades.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';

/** What value_1 … value_6 stand for in the public label files. */
const ORDER = ['fine_scale', 'excess_sebum', 'interfollicular_erythema', 'follicular_pustules', 'dandruff', 'hair_loss'];
/** The region at the end of a picture's name. */
export const REGIONS: Readonly<Record<string, string>> = { TH: '정수리', LH: '좌측두', RH: '우측두', BH: '후두부' };

/** Label files of AI-Hub's scalp images: value_1 to value_6. */
export const aihubScalp: Format = {
  name: 'aihub-scalp',
  summary: '{image_file_name, value_1 … value_6}: AI-Hub scalp label; --person takes its META file',
  needs: '"value_1" to "value_6" with grades',
  keys: /^(image_id|image_file_name|value_[1-6])$/,
  matches: (value) => isFields(value) && valueKeys(value).length > 0 && valueKeys(value).every((key) => !Array.isArray(value[key])),
  read(value, options) {
    const fields = fieldsOf(value);
    const entries = valueKeys(fields).map((key) => ({
      label: ORDER[Number(key.slice(-1)) - 1],
      labelPath: `$.${key}`,
      grade: fields[key],
      gradePath: `$.${key}`,
    }));
    return { profile: 'scalp', findings: scalpFindings(entries, options), person: regionOf(fields) };
  },
};

const valueKeys = (fields: Fields) => Object.keys(fields).filter((key) => /^value_[1-6]$/.test(key)).sort();

function regionOf({ image_file_name: name, image_id: id }: Fields): Person {
  const code = /_([TLRB]H)(?:\.\w+)?$/.exec(String(name ?? id ?? ''))?.[1];
  return code ? { bodySite: REGIONS[code]! } : {};
}
