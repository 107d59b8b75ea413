import type { Format } from '../Format.js';
import { orderNotNamed } from '../labels/orderNotNamed.js';
import { readLabelOrder } from '../labels/readLabelOrder.js';
import { findList } from '../shape/findList.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readOrdered } from '../values/readOrdered.js';
import { findCancer } from './findCancer.js';
import { piBuenIndex } from './piBuenIndex.js';
import { scalpReversedArray } from './scalpReversedArray.js';

const CLAIMED_BY = [findCancer, piBuenIndex, scalpReversedArray];

/** An array of numbers that belongs to no known project: read only when its order is named. */
export const orderedArray: Format = {
  name: 'ordered-array',
  summary: 'any array of numbers whose order --label-order names',
  expected: 'an array of numbers, or an object with one',
  matches: (value, options) =>
    findList(value) !== undefined &&
    (options.labelOrder !== undefined || !CLAIMED_BY.some((format) => format.matches(value, options))),
  read(value, options) {
    const { values, path, notices, key } = findList(value)!;
    if (options.labelOrder === undefined) return orderNotNamed(values, path);
    const order = readLabelOrder(options.labelOrder);
    const reading = readOrdered(values, path, order, options, [...order.notices, ...notices]);
    return isRecord(value) ? { ...reading, unknownKeys: unknownKeys(value, [key!, 'headType']) } : reading;
  },
};
