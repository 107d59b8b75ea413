import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import { conditionOf } from '../labels.js';
import { readProbabilities } from '../probabilities.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';

/** Facial disease from an image with a second opinion from the text: a class and two confidences. */
export const fedApp: Format = {
  name: 'fed-app',
  summary: '{disease_class, message, image_confidence, text_confidence}: six facial classes',
  needs: '"disease_class" (or the older "diagnosis")',
  keys: /^(disease_class|diagnosis|message|image_confidence|text_confidence|detail)$/,
  matches: (value) =>
    isFields(value) &&
    ('disease_class' in value || typeof value.diagnosis === 'string' || ('image_confidence' in value && 'message' in value)),
  read(value) {
    const fields = fieldsOf(value);
    const named = fields.disease_class ?? fields.diagnosis;
    if (named === null || named === undefined || named === '') throw noMatch(fields);
    const path = 'disease_class' in fields ? '$.disease_class' : '$.diagnosis';
    const condition = conditionOf('face', named, path);
    const image = confidence(fields, 'image_confidence');
    const text = confidence(fields, 'text_confidence');
    return {
      profile: 'face',
      findings: [image === undefined ? { condition } : { condition, probability: image }],
      ...(text === undefined ? {} : { textConfidence: text }),
    };
  },
};

function confidence(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  if (value === null || value === undefined) return undefined;
  // A confidence of zero is an answer, unlike a whole list of zeros.
  if (value === 0) return 0;
  return readProbabilities([{ value, path: `$.${key}` }], 'unit-or-percent')[0];
}

function noMatch({ message, detail }: Fields): SkinAdviseError {
  return new SkinAdviseError({
    code: 'no_match',
    message: 'The classifier found no matching condition',
    path: '$.disease_class',
    found: showFound(message ?? detail ?? null),
    expected: 'one of its classes',
    hint: 'Take the photo again in daylight, close up and in focus, or describe the symptoms to a pharmacist or dermatologist',
  });
}
