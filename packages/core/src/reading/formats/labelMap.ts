import { PROFILES, type Profile } from '../../vocabulary/profile.js';
import { isCompanionKey } from '../companions/companionKeys.js';
import type { Format } from '../Format.js';
import { findLabel } from '../labels/findLabel.js';
import { isPersonKey } from '../person/readPerson.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import type { Row } from '../values/Row.js';
import { readGrades } from '../values/readGrades.js';
import { readNamedClasses } from '../values/readNamedClasses.js';

const NOT_SCORE = PROFILES.filter((profile) => profile !== 'score');

const knownTo = (profile: Profile, label: string) => findLabel(profile, label) !== undefined;
const isValue = (value: unknown) => typeof value !== 'object' || value === null;

/** A flat map of label and value, nothing else. */
export const labelMap: Format = {
  name: 'label-map',
  summary: 'a flat map of labels: { "melanoma": 0.2, "nevus": 0.7 }, or of scalp grades',
  expected: 'an object whose keys are labels',
  matches: (value) =>
    isRecord(value) &&
    Object.keys(value).some(
      (key) => isValue(value[key]) && NOT_SCORE.some((profile) => knownTo(profile, key)),
    ),
  read(value, options) {
    const map = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(map).filter((key) => !isCompanionKey(key));
    const known = (key: string) => NOT_SCORE.some((profile) => knownTo(profile, key));
    // A file name beside the labels is no label; a number under an unknown name might be one, and is refused below.
    const labels = keys.filter((key) => known(key) || (typeof map[key] === 'number' && !isPersonKey(key)));
    const rows = labels.map((label): Row => {
      const at = keyPath('$', label);
      return { label, labelPath: at, value: map[label], path: at };
    });
    const reading = areScalpGrades(rows)
      ? readGrades(rows, options)
      : readNamedClasses(rows, '$', map.profile);
    return {
      ...reading,
      unknownKeys: keys.filter((key) => !labels.includes(key)).map((key) => key.normalize('NFC')),
    };
  },
};

/** Mostly scalp labels (a stray one is then a misspelt one) with a 2 or 3 or a word among them are graded; only 0 and 1 might as well mean absent and present. */
function areScalpGrades(rows: readonly Row[]): boolean {
  return (
    rows.filter(({ label }) => knownTo('scalp', label)).length * 2 > rows.length &&
    rows.some(({ value }) => typeof value !== 'object' && !(Number(value) < 2))
  );
}
