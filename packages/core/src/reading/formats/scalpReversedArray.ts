import type { Format } from '../Format.js';
import { LABEL_ORDERS } from '../labels/labelOrders.js';
import { orderNotNamed } from '../labels/orderNotNamed.js';
import { isNumberList } from '../shape/isNumberList.js';
import { isRecord } from '../shape/isRecord.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readOrdered } from '../values/readOrdered.js';

const ORDER = LABEL_ORDERS.reversed!;

/** A scalp app that lists the six grades from hair loss back to scale; `headType` tells its responses from others. */
export const scalpReversedArray: Format = {
  name: 'scalp-reversed-array',
  summary: 'scalp app: { result: [탈모,비듬,농포,홍반,피지,각질], headType }',
  expected: 'an object with result, an array of six grades, and headType',
  requires: ['result', 'headType'],
  matches: (value, { labelOrder }) => {
    if (labelOrder !== undefined || !isRecord(value) || !Array.isArray(value.result)) return false;
    return 'headType' in value || (isNumberList(value.result) && value.result.length === ORDER.codes.length);
  },
  read(value, options) {
    const app = value as Readonly<Record<string, unknown>>;
    if (!('headType' in app)) return orderNotNamed(app.result, '$.result');
    const order = ORDER.codes.filter((code) => code !== null);
    const notices = [{ code: 'assumed_label_order', params: { order } }];
    return {
      ...readOrdered(app.result, '$.result', ORDER, options, notices),
      unknownKeys: unknownKeys(app, ['result', 'headType']),
    };
  },
};
