import { isCompanionKey } from '../companions/companionKeys.js';
import { readCam } from '../companions/readCam.js';
import type { Format } from '../Format.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readScores } from '../values/readScores.js';

/** Skin-score service: one item's grade with its Grad-CAM overlay. The response does not name its item. */
export const skinScoreGradcam: Format = {
  name: 'skin-score-gradcam',
  summary: 'skin-score service: { cam, label 0-4 } of one item; needs --item',
  expected: 'an object with label 0..4 and usually cam',
  requires: ['label'],
  matches: (value, { item, labelMap }) => {
    if (!isRecord(value) || !('label' in value)) return false;
    if (typeof value.label === 'object') return false;
    if (typeof value.label === 'string' && !/^\s*\d{1,3}(?:\.0)?\s*$/.test(value.label)) return false;
    if ('cam' in value || item !== undefined) return true;
    // Without the overlay a lone small number might be any model's class index.
    return labelMap === undefined && isAlone(value) && Number(value.label) <= 4;
  },
  read(value, options) {
    const result = value as Readonly<Record<string, unknown>>;
    if (options.item === undefined) return itemNotNamed(result);
    const rows = [{ label: options.item, labelPath: 'options.item', value: result.label, path: '$.label' }];
    const [finding] = readScores(rows, options).findings;
    if (!finding) return { profile: 'score', findings: [] };
    const cam = result.cam === undefined || result.cam === null ? undefined : readCam(result.cam, '$.cam');
    return {
      profile: 'score',
      findings: [cam ? { ...finding, evidence: { kind: 'gradcam', cam } } : finding],
      unknownKeys: unknownKeys(result, ['cam', 'label']),
    };
  },
};

function isAlone(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).every((key) => key === 'label' || isCompanionKey(key));
}

function itemNotNamed(result: unknown): never {
  return fail({
    code: 'item_not_named',
    message: 'The response does not say which score it is',
    path: '$',
    value: result,
    expected: 'the item: oil, hydration, wrinkle, pigmentation or sensitivity',
    hint: 'Name the server it came from, e.g. --item wrinkle (in code: { item: "wrinkle" })',
  });
}
