import type { Notice } from '../../vocabulary/case.js';
import type { Reading } from '../Format.js';
import type { LabelOrder } from '../labels/labelOrders.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { keyPath } from '../shape/keyPath.js';
import { readByProfile } from './readByProfile.js';

/** Reads an array whose places have been named. */
export function readOrdered(
  value: unknown,
  path: string,
  order: LabelOrder,
  options: ReadOptions,
  notices: readonly Notice[],
): Reading {
  if (!Array.isArray(value) || value.length !== order.codes.length) return wrongLength(value, path, order);
  const rows = order.codes.flatMap((label, i) => {
    const at = keyPath(path, i);
    return label === null ? [] : [{ label, labelPath: at, value: value[i], path: at }];
  });
  const reading = readByProfile(order.profile, rows, path, options);
  return { ...reading, notices: [...notices, ...(reading.notices ?? [])] };
}

function wrongLength(value: unknown, path: string, order: LabelOrder): never {
  return fail({
    code: 'wrong_length',
    message: 'The array does not have one value per label',
    path,
    value,
    expected: `${order.codes.length} values`,
    hint: 'Name the order the model was trained with: --label-order, or --label-map for PI부엔',
  });
}
