import type { Notice } from '../../vocabulary/case.js';
import type { Format, Reading } from '../Format.js';
import { LABEL_MAPS, type LabelMapName, type LabelOrder } from '../labels/labelOrders.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { type FoundList, findList } from '../shape/findList.js';
import { isRecord } from '../shape/isRecord.js';
import { namesIn, SCORE_KEYS } from '../shape/nameKeys.js';
import { unknownKeys } from '../shape/unknownKeys.js';
import { readConfidences } from '../values/readConfidences.js';
import { readOrdered } from '../values/readOrdered.js';

const INDEX_KEYS = ['class_index', 'classIndex', 'class_id', 'class', 'label_index', 'label', 'prediction'];
const DEFAULT_MAP: LabelMapName = 'pi-buen-final';
const DEFAULT_LENGTH = LABEL_MAPS[DEFAULT_MAP].codes.length;

const isIndex = (value: unknown) =>
  Number.isInteger(value) || (typeof value === 'string' && /^\d+$/.test(value));

/** The key of a class number, unless a name stands beside it, which then counts. */
function indexKey(value: unknown): string | undefined {
  if (!isRecord(value) || 'cam' in value || 'grade' in value || namesIn(value).length > 0) return undefined;
  return INDEX_KEYS.find((key) => isIndex(value[key]));
}

/** Ten values are the final map unless told; seven are only read when the map is named, as others have seven classes too. */
function fits(list: FoundList | undefined, { labelMap }: ReadOptions): list is FoundList {
  return list !== undefined && (labelMap !== undefined || list.values.length === DEFAULT_LENGTH);
}

/** PI부엔: ten (or seven) lesion classes by index, whose meaning is in one of three published maps. */
export const piBuenIndex: Format = {
  name: 'pi-buen-index',
  summary: 'PI부엔: ten probabilities in order, or a class index; --label-map says which map',
  expected: 'an array of 10 (or 7) probabilities, or an object with class_index',
  requires: ['class_index'],
  matches(value, options) {
    if (options.labelOrder !== undefined || options.item !== undefined) return false;
    return indexKey(value) !== undefined || (!isGraded(value) && fits(findList(value), options));
  },
  read(value, options) {
    const order = readMap(options.labelMap ?? DEFAULT_MAP);
    const assumed: Notice[] =
      options.labelMap === undefined ? [{ code: 'assumed_label_map', params: { map: DEFAULT_MAP } }] : [];
    const list = findList(value);
    const key = indexKey(value);
    if (list === undefined || (key !== undefined && list.values.length !== order.codes.length))
      return readIndex(value as Readonly<Record<string, unknown>>, key!, order, assumed);
    const reading = readOrdered(list.values, list.path, order, options, [...assumed, ...list.notices]);
    return isRecord(value)
      ? { ...reading, unknownKeys: unknownKeys(value, [list.key!, ...INDEX_KEYS, ...SCORE_KEYS]) }
      : reading;
  },
};

/** A scalp app's `{ result, headType }` is never a list of classes. */
const isGraded = (value: unknown) => isRecord(value) && 'headType' in value;

function readMap(name: string): LabelOrder {
  if (Object.hasOwn(LABEL_MAPS, name)) return LABEL_MAPS[name as LabelMapName];
  return fail({
    code: 'unknown_label_map',
    message: 'There is no label map of this name',
    path: 'options.labelMap',
    value: name,
    expected: Object.keys(LABEL_MAPS).join(', '),
    hint: 'Another order of labels can be given with --label-order',
  });
}

function readIndex(
  value: Readonly<Record<string, unknown>>,
  key: string,
  order: LabelOrder,
  notices: Notice[],
): Reading {
  const code = order.codes[Number(value[key])];
  if (code === undefined || code === null) return indexOutOfRange(value[key], `$.${key}`, order.codes.length);
  const scoreKey = SCORE_KEYS.find((name) => value[name] !== undefined) ?? 'confidence';
  const [probability] = readConfidences([{ value: value[scoreKey], path: `$.${scoreKey}` }]);
  return {
    profile: order.profile,
    findings: [{ condition: code, ...(probability === undefined ? {} : { probability }) }],
    notices,
    unknownKeys: unknownKeys(value, [key, scoreKey]),
  };
}

function indexOutOfRange(value: unknown, path: string, classes: number): never {
  return fail({
    code: 'index_out_of_range',
    message: 'The class index lies outside the label map',
    path,
    value,
    expected: `0..${classes - 1}`,
    hint: `Name the map the model was trained with: --label-map ${Object.keys(LABEL_MAPS).join(' or ')}`,
  });
}
