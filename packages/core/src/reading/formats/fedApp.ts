import type { Finding } from '../../vocabulary/case.js';
import type { Format } from '../Format.js';
import { claimLabels } from '../labels/claimLabels.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readConfidences } from '../values/readConfidences.js';

const KNOWN = ['disease_class', 'diagnosis', 'message', 'image_confidence', 'text_confidence'];
const OWN = ['disease_class', 'diagnosis', 'image_confidence', 'text_confidence'];

/** fed-app: one of six facial diseases from a photo, with a second opinion from the text. */
export const fedApp: Format = {
  name: 'fed-app',
  summary: 'fed-app: disease_class with image_confidence and text_confidence (facial, six classes)',
  expected: 'an object with disease_class (or the older diagnosis)',
  requires: ['disease_class'],
  matches: (value) =>
    isRecord(value) &&
    (OWN.some((key) => key in value) ||
      (typeof value.message === 'string' && Object.keys(value).length === 1)),
  read(value) {
    const result = value as Readonly<Record<string, unknown>>;
    const key = isAbsent(result.disease_class) ? 'diagnosis' : 'disease_class';
    const named = result[key];
    if (isAbsent(named)) return noMatch(result.message);
    if (typeof named !== 'string') return notALabel(named, `$.${key}`);
    const [claimed] = claimLabels('face', [{ label: named, labelPath: `$.${key}` }]);
    const [image, text] = readConfidences([
      { value: result.image_confidence, path: '$.image_confidence' },
      { value: result.text_confidence, path: '$.text_confidence' },
    ]);
    const finding: Finding = {
      condition: claimed!.code,
      ...(image === undefined ? {} : { probability: image }),
    };
    return {
      profile: 'face',
      findings: [finding],
      ...(text === undefined ? {} : { textConfidence: text }),
      notices: upstreamMessage(result.message),
      unknownKeys: unknownKeys(result, KNOWN),
    };
  },
};

/** A message beside a class is a warning of the service; it is passed on. */
function upstreamMessage(message: unknown) {
  if (typeof message !== 'string' || isAbsent(message)) return [];
  return [{ code: 'upstream_message', params: { message: message.normalize('NFC').slice(0, 200) } }];
}

function noMatch(message: unknown): never {
  const said = typeof message === 'string' && !isAbsent(message);
  return fail({
    code: 'no_match',
    message: said
      ? `The classifier found no match: ${message.normalize('NFC').slice(0, 200)}`
      : 'The classifier found no match',
    path: said ? '$.message' : '$.disease_class',
    value: said ? message : null,
    expected: 'a disease_class',
    hint: 'Take the photo again in even light, the skin filling the frame, and ask the classifier once more',
  });
}

function notALabel(value: unknown, path: string): never {
  return fail({
    code: 'unknown_label',
    message: 'The class is not a name',
    path,
    value,
    expected: 'one of 건선, 아토피, 여드름, 정상, 주사, 지루',
    hint: 'Class numbers differ between projects: send the name',
  });
}
