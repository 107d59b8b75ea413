import { SCORE_MAX } from '../../vocabulary/severity.js';
import type { Format } from '../Format.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readScores } from '../values/readScores.js';

/** Which annotated grades stand for a score, and how far their scale goes. */
const ITEMS = [
  { item: 'wrinkle', key: /_wrinkle$/, max: 6 },
  { item: 'pigmentation', key: /_pigmentation$/, max: 5 },
] as const;
/** Names that only this data set uses. */
const OWN = /_(wrinkle|pigmentation|pore|sagging|dryness)$/;

const annotationsOf = (value: unknown) =>
  isRecord(value) && isRecord(value.annotations) ? value.annotations : undefined;

/** AI-Hub 한국인 피부상태 측정 (71645): grades per part of the face. The worst part gives the score, rescaled to 0–4. */
export const aihubSkinState: Format = {
  name: 'aihub-skin-state',
  summary: 'AI-Hub 한국인 피부상태 측정: annotations of wrinkle and pigmentation grades per part of the face',
  expected: 'an object with annotations such as forehead_wrinkle or l_cheek_pigmentation',
  requires: ['annotations'],
  matches: (value) => Object.keys(annotationsOf(value) ?? {}).some((key) => OWN.test(key)),
  read(value, options) {
    const file = value as Readonly<Record<string, unknown>>;
    const annotations = annotationsOf(file)!;
    const rows = ITEMS.flatMap(({ item, key, max }) => {
      const parts = Object.keys(annotations).filter((name) => key.test(name));
      const grades = parts
        .filter((name) => annotations[name] !== null)
        .map((name) => readPart(annotations[name], keyPath('$.annotations', name), max));
      if (grades.length === 0) return [];
      const score = Math.round((Math.max(...grades) * SCORE_MAX) / max);
      return { label: item, labelPath: '$.annotations', value: score, path: '$.annotations' };
    });
    const left = Object.keys(annotations).filter((name) => !ITEMS.some(({ key }) => key.test(name)));
    const measured = isRecord(file.equipment) ? Object.keys(file.equipment) : [];
    const unread = [...left, ...measured.map((name) => `equipment.${name}`)];
    if (rows.length === 0) return nothingMapped(annotations);
    return {
      profile: 'score',
      findings: readScores(rows, options).findings,
      metadata: personIn(file.info),
      notices: [
        { code: 'scores_rescaled', params: { items: rows.map(({ label }) => label) } },
        ...(unread.length > 0 ? [{ code: 'unmapped_items', params: { items: unread } }] : []),
      ],
      unknownKeys: unknownKeys(file, ['info', 'images', 'annotations', 'equipment']),
    };
  },
};

function readPart(value: unknown, path: string, max: number): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max) return value as number;
  return fail({
    code: 'grade_out_of_range',
    message: 'A grade lies outside its scale',
    path,
    value,
    expected: `a whole number 0..${max}`,
    hint: 'Leave out parts that were not graded',
  });
}

/** Some files say whose face it is. */
function personIn(info: unknown): Record<string, unknown> {
  if (!isRecord(info)) return {};
  return Object.fromEntries(['gender', 'age'].filter((key) => key in info).map((key) => [key, info[key]]));
}

function nothingMapped(annotations: unknown): never {
  return fail({
    code: 'values_missing',
    message: 'None of these grades stands for a skin score',
    path: '$.annotations',
    value: annotations,
    expected: 'wrinkle or pigmentation grades of at least one part of the face',
    hint: 'Pores, sagging and lip dryness have no score here: take the file of the forehead, eyes or cheeks',
  });
}
