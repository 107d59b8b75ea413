import type { Format } from '../Format.js';
import { claimLabels } from '../labels/claimLabels.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';

const KNOWN = ['annotations', 'images', 'image', 'info', 'categories', 'licenses'];
const PATH = '$.annotations[0].diagnosis_info.diagnosis_name';

const info = (row: unknown) =>
  isRecord(row) && isRecord(row.diagnosis_info) ? row.diagnosis_info : undefined;

/** AI-Hub 안면부 피부질환 (71863): one of six facial diseases, as annotated. */
export const aihubFaceAnnotation: Format = {
  name: 'aihub-face-annotation',
  summary: 'AI-Hub 안면부 피부질환: annotations[0].diagnosis_info.diagnosis_name',
  expected: 'an object with annotations, a list of { diagnosis_info: { diagnosis_name } }',
  requires: ['annotations'],
  matches: (value) =>
    isRecord(value) && Array.isArray(value.annotations) && value.annotations.some((row) => info(row)),
  read(value) {
    const file = value as { annotations: unknown[] } & Readonly<Record<string, unknown>>;
    const label = info(file.annotations[0])?.diagnosis_name;
    if (typeof label !== 'string') return notNamed(label);
    const [claimed] = claimLabels('face', [{ label, labelPath: PATH }]);
    const count = file.annotations.length;
    return {
      profile: 'face',
      findings: [{ condition: claimed!.code }],
      notices: count > 1 ? [{ code: 'first_of_several', params: { count } }] : [],
      unknownKeys: unknownKeys(file, KNOWN),
    };
  },
};

function notNamed(value: unknown): never {
  return fail({
    code: 'unknown_label',
    message: 'The annotation does not name a disease',
    path: PATH,
    value,
    expected: 'one of 건선, 아토피, 여드름, 정상, 주사, 지루',
    hint: 'Give one annotation per file, the first of which is read',
  });
}
