import { SkinAdviseError, showFound } from '../../errors/SkinAdviseError.js';
import type { Finding } from '../../vocabulary/case.js';
import { asNumber } from '../values.js';
import { readProbabilities, refuseOverfull } from '../probabilities.js';
import { type Format, fieldsOf, isFields, type ReadOptions } from './Format.js';

/** Which condition each output index stands for: three versions of one ten-class classifier are in use. */
export const LABEL_MAPS: Readonly<Record<string, readonly string[]>> = {
  'pi-buen-final': ['acne', 'atopic_dermatitis', 'bcc', 'bkl', 'eczema', 'melanoma', 'psoriasis_lichen_planus', 'seborrheic_keratosis', 'fungal', 'viral'],
  'pi-buen-initial': ['atopic_dermatitis', 'bcc', 'bkl', 'eczema', 'nevus', 'melanoma', 'psoriasis_lichen_planus', 'seborrheic_keratosis', 'fungal', 'viral'],
  'pi-buen-seven': ['atopic_dermatitis', 'bcc', 'nevus', 'melanoma', 'seborrheic_keratosis', 'fungal', 'viral'],
};
const DEFAULT_MAP = 'pi-buen-final';
const INDEX_KEYS = ['class_index', 'class_id', 'predicted_class', 'label_index', 'index', 'class'];

/** Skin disease by index: an array of class probabilities, or one index with a confidence. */
export const indexMaps: Format = {
  name: 'lesion-index',
  summary: '[p0, …, p9] or {class_index, confidence}: ten lesion classes by index; --label-map names the order',
  needs: 'an array of 10 (or 7) probabilities, or a class index',
  keys: /^(class_index|class_id|predicted_class|label_index|index|class|confidence|probability|score|probabilities|predictions)$/,
  matches: (value) => vectorOf(value) !== undefined || indexOf(value) !== undefined,
  read(value, options) {
    const vector = vectorOf(value);
    const map = mapFor(options, vector?.length);
    const notices = options.labelMap ? [] : [{ code: 'assumed_label_map', params: { map: nameFor(options, vector?.length) } }];
    return { profile: 'lesion', findings: vector ? fromVector(vector, map) : [fromIndex(value, map)], notices };
  },
};

function vectorOf(value: unknown): unknown[] | undefined {
  const list = Array.isArray(value) ? value : isFields(value) ? value.predictions ?? value.probabilities : undefined;
  const inner = Array.isArray(list) && list.length === 1 && Array.isArray(list[0]) ? (list[0] as unknown[]) : list;
  const sizes = Object.values(LABEL_MAPS).map((map) => map.length);
  const isVector = Array.isArray(inner) && sizes.includes(inner.length) && inner.every((item) => typeof item === 'number');
  return isVector ? inner : undefined;
}

function indexOf(value: unknown): { key: string; index: number } | undefined {
  if (!isFields(value)) return undefined;
  const key = INDEX_KEYS.find((name) => Number.isInteger(asNumber(value[name])));
  return key ? { key, index: asNumber(value[key])! } : undefined;
}

function nameFor(options: ReadOptions, size: number | undefined): string {
  if (options.labelMap) return options.labelMap;
  return size === LABEL_MAPS['pi-buen-seven']!.length ? 'pi-buen-seven' : DEFAULT_MAP;
}

function mapFor(options: ReadOptions, size: number | undefined): readonly string[] {
  const name = nameFor(options, size);
  const map = LABEL_MAPS[name];
  if (map && (size === undefined || map.length === size)) return map;
  throw new SkinAdviseError({
    code: 'bad_label_map',
    message: map ? 'The label map does not fit the result' : 'There is no such label map',
    path: '--label-map',
    found: map ? `${name} has ${map.length} classes, the result ${size}` : name,
    expected: Object.keys(LABEL_MAPS).join(', '),
    hint: 'Name the map that the classifier was trained with',
  });
}

function fromVector(vector: readonly unknown[], map: readonly string[]): Finding[] {
  const probabilities = readProbabilities(
    vector.map((value, index) => ({ value, path: `$[${index}]` })),
    'unit-or-percent',
  );
  refuseOverfull(probabilities, '$');
  return map.map((condition, index) => ({ condition, probability: probabilities[index]! }));
}

function fromIndex(value: unknown, map: readonly string[]): Finding {
  const { key, index } = indexOf(value)!;
  const condition = map[index];
  if (condition === undefined) throw noSuchIndex(key, index, map.length);
  const fields = fieldsOf(value);
  const share = ['confidence', 'probability', 'score'].find((name) => asNumber(fields[name]) !== undefined);
  if (!share) return { condition };
  const [probability] = readProbabilities([{ value: fields[share], path: `$.${share}` }], 'unit-or-percent');
  return { condition, probability: probability! };
}

function noSuchIndex(key: string, index: number, size: number): SkinAdviseError {
  return new SkinAdviseError({
    code: 'index_out_of_range',
    message: 'This class index is not in the label map',
    path: `$.${key}`,
    found: showFound(index),
    expected: `0 to ${size - 1}`,
    hint: 'Name another map with --label-map',
  });
}
