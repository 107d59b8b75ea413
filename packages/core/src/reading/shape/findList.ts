import type { Notice } from '../../vocabulary/case.js';
import { isNumberList } from './isNumberList.js';
import { isRecord } from './isRecord.js';
import { keyPath } from './keyPath.js';

const LIST_KEYS = [
  'predictions',
  'prediction',
  'probabilities',
  'probs',
  'outputs',
  'output',
  'scores',
  'result',
  'results',
];

/** The numbers of one photo: a bare array, the first of a batch, or either of them under the key of an inference server. */
export interface FoundList {
  readonly values: readonly unknown[];
  readonly path: string;
  /** The key it lies under, if any. */
  readonly key?: string;
  readonly notices: readonly Notice[];
}

/** Finds the one array of numbers in a result. */
export function findList(value: unknown): FoundList | undefined {
  if (!isRecord(value)) return unwrap(value, '$');
  for (const key of LIST_KEYS) {
    const found = unwrap(value[key], keyPath('$', key));
    if (found) return { ...found, key };
  }
  return undefined;
}

function unwrap(value: unknown, path: string): FoundList | undefined {
  if (isNumberList(value)) return { values: value, path, notices: [] };
  if (!Array.isArray(value) || value.length === 0 || !value.every(isNumberList)) return undefined;
  const notices: Notice[] =
    value.length > 1 ? [{ code: 'first_of_several', params: { count: value.length } }] : [];
  return { values: value[0]!, path: keyPath(path, 0), notices };
}
