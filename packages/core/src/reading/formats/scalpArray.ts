import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import { type Format, fieldsOf, isFields, type ReadOptions } from './Format.js';
import { scalpFindings } from './scalpGrades.js';

/** Orders in which public scalp projects print the same six conditions. */
export const LABEL_ORDERS: Readonly<Record<string, readonly string[]>> = {
  aihub: ['미세각질', '피지과다', '모낭사이홍반', '모낭홍반/농포', '비듬', '탈모'],
  reversed: ['탈모', '비듬', '모낭홍반/농포', '모낭사이홍반', '피지과다', '미세각질'],
};

/** Six grades without names. Only the app that adds `headType` is known to print them in reverse. */
export const scalpArray: Format = {
  name: 'scalp-array',
  summary: '{result: [six grades], headType}: an array; without headType --label-order must name its order',
  needs: '"result" with six grades',
  keys: /^(result|headType)$/,
  matches: (value) => gradesOf(value) !== undefined,
  read(value, options) {
    const grades = gradesOf(value)!;
    const { order, assumed } = orderFor(value, options, grades);
    const path = Array.isArray(value) ? '$' : '$.result';
    const entries = grades.map((grade, index) => ({
      label: order[index],
      labelPath: options.labelOrder ? '--label-order' : `${path}[${index}]`,
      grade,
      gradePath: `${path}[${index}]`,
    }));
    const notices = assumed ? [{ code: 'assumed_label_order', params: { order: [...order] } }] : [];
    return { profile: 'scalp', findings: scalpFindings(entries, options), notices };
  },
};

function gradesOf(value: unknown): unknown[] | undefined {
  const list = Array.isArray(value) ? value : isFields(value) ? value.result : undefined;
  const flat = Array.isArray(list) && list.length === 6 && list.every((item) => ['number', 'string'].includes(typeof item));
  return flat ? list : undefined;
}

function orderFor(value: unknown, { labelOrder }: ReadOptions, grades: readonly unknown[]) {
  if (labelOrder !== undefined) return { order: namedOrder(labelOrder, grades.length), assumed: false };
  if (fieldsOf(value).headType !== undefined) return { order: LABEL_ORDERS.reversed!, assumed: true };
  throw new SkinAdviseError({
    code: 'label_order_not_named',
    message: 'This array does not say which grade belongs to which condition',
    path: Array.isArray(value) ? '$' : '$.result',
    found: showFound(grades),
    expected: 'the order of the six conditions',
    hint: `Add --label-order reversed, --label-order aihub, or --label-order "${LABEL_ORDERS.aihub!.join(',')}" in the classifier's order`,
  });
}

function namedOrder(labelOrder: readonly string[] | string, size: number): readonly string[] {
  const preset = typeof labelOrder === 'string' ? LABEL_ORDERS[labelOrder] : undefined;
  const order = preset ?? (typeof labelOrder === 'string' ? labelOrder.split(',').map((name) => name.trim()) : labelOrder);
  if (order.length === size) return order;
  throw new SkinAdviseError({
    code: 'bad_label_order',
    message: 'The label order does not fit the array',
    path: '--label-order',
    found: `${order.length} names for ${size} grades`,
    expected: `${size} names, or one of ${Object.keys(LABEL_ORDERS).join(', ')}`,
    hint: 'Separate the names with commas',
  });
}
