import type { Classifier } from '../../vocabulary/case.js';
import { fail } from '../shape/fail.js';
import { isRecord } from '../shape/isRecord.js';

/** Reads which classifier this came from: `{ name, version }`, or just its name. */
export function readClassifier(value: unknown, path: string): Classifier {
  const { name, version } = isRecord(value) ? value : { name: value, version: undefined };
  if (typeof name === 'string' && name.trim() !== '') {
    if (version === undefined || version === null) return { name };
    if (typeof version === 'string' || typeof version === 'number') return { name, version: String(version) };
  }
  return fail({
    code: 'bad_classifier',
    message: 'The classifier cannot be read',
    path,
    value,
    expected: 'an object such as { "name": "scalp-resnet", "version": "3" }',
    hint: 'Leave the key out when it is not known',
  });
}
