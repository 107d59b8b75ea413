import { fail } from '../shape/fail.js';
import { LABEL_ORDERS } from './labelOrders.js';

/** Stops at an array whose places are not named: public projects order the same conditions differently. */
export function orderNotNamed(value: unknown, path: string): never {
  return fail({
    code: 'label_order_not_named',
    message: 'The array does not say which condition each place stands for',
    path,
    value,
    expected: 'values by name, or the order of the labels',
    hint: `Name them, e.g. --label-order 탈모,비듬,농포,홍반,피지,각질, or use a known order: ${Object.keys(LABEL_ORDERS).join(', ')}`,
  });
}
