import type { Notice } from '../../vocabulary/case.js';
import { fail } from '../shape/fail.js';
import { inferProfile } from './inferProfile.js';
import { LABEL_ORDERS, type LabelOrder } from './labelOrders.js';

const PATH = 'options.labelOrder';

/** Reads `--label-order`: the name of a known order, or labels separated by commas or as a list. */
export function readLabelOrder(option: unknown): LabelOrder & { notices: readonly Notice[] } {
  if (typeof option === 'string' && Object.hasOwn(LABEL_ORDERS, option.trim()))
    return { ...LABEL_ORDERS[option.trim()]!, notices: [] };
  const labels = typeof option === 'string' ? option.split(',').map((label) => label.trim()) : option;
  if (!Array.isArray(labels) || labels.length === 0 || !labels.every((label) => typeof label === 'string'))
    return badOrder(option);
  if (labels.length === 1 && typeof option === 'string') return badOrder(option);
  const placed = labels.map((label: string, i) => ({ label, labelPath: `${PATH}[${i}]` }));
  return { ...inferProfile(placed), codes: labels };
}

function badOrder(option: unknown): never {
  return fail({
    code: 'bad_label_order',
    message: 'The label order cannot be read',
    path: PATH,
    value: option,
    expected: `labels separated by commas, or one of ${Object.keys(LABEL_ORDERS).join(', ')}`,
    hint: 'For example --label-order 탈모,비듬,농포,홍반,피지,각질',
  });
}
