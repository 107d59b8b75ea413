import { conditionOf } from '../labels.js';
import { type Format, fieldsOf } from './Format.js';

const PATH = '$.annotations[0].diagnosis_info.diagnosis_name';

/** AI-Hub facial skin disease annotations: a class without a number. */
export const aihubFace: Format = {
  name: 'aihub-face',
  summary: '{annotations: [{diagnosis_info: {diagnosis_name}}]}: AI-Hub facial skin disease label',
  needs: '"annotations[0].diagnosis_info.diagnosis_name"',
  keys: /^(annotations|info|images|image|categories|photograph|clinical_info|generated_parameters|identifier)$/,
  matches: (value) => nameOf(value) !== undefined,
  read: (value) => ({ profile: 'face', findings: [{ condition: conditionOf('face', nameOf(value), PATH) }] }),
};

function nameOf(value: unknown): unknown {
  const { annotations } = fieldsOf(value);
  return Array.isArray(annotations) ? fieldsOf(fieldsOf(annotations[0]).diagnosis_info).diagnosis_name : undefined;
}
