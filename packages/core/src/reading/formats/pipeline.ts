import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import type { Finding, Notice } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { at } from '../jsonPath.js';
import { conditionOf, lookUp, refuseTwice } from '../labels.js';
import { readProbabilities, refuseOverfull } from '../probabilities.js';
import { type Fields, type Format, fieldsOf, isFields } from './Format.js';

const LABEL_KEYS = ['label', 'disease', 'class_name', 'name', 'disease_ko', 'class'];
const SCORE_KEYS = ['score', 'confidence', 'probability', 'prob'];
const IGNORED = /^(unk|unknown|other|기타)$/iu;
/** In this order, so that labels both profiles know are read as a face only when every one of them is facial. */
const CLASSED: readonly Profile[] = ['face', 'lesion', 'mole'];

/** Lists of labels with probabilities, as image-classification pipelines print them. */
export const pipeline: Format = {
  name: 'pipeline',
  summary: '[{label, score}], {predictions: [{label, score}]} or {data: {predictions: [{disease, confidence}]}}',
  needs: 'a list of labels with scores',
  keys: /^(predictions|top_label|top_disease|model|success|data|results|output)$/,
  matches: (value) => rowsOf(value) !== undefined,
  read(value) {
    const { rows, path } = rowsOf(value)!;
    return readRows(
      rows.map((row, index) => {
        const labelKey = LABEL_KEYS.find((key) => typeof row[key] === 'string')!;
        const scoreKey = SCORE_KEYS.find((key) => row[key] !== undefined)!;
        const here = at(path, index);
        return { label: row[labelKey] as string, labelPath: at(here, labelKey), value: row[scoreKey], path: at(here, scoreKey) };
      }),
    );
  },
};

/** Labels as keys: {"mel": 0.2, "nv": 0.7, …}. */
export const labelMap: Format = {
  name: 'label-map',
  summary: '{"melanoma": 0.24, "nv": 0.7, …}: class probabilities by name, HAM10000 and ISIC codes included',
  needs: 'class names as keys with probabilities',
  keys: /.*/,
  matches: (value) => isFields(value) && looksLikeClasses(value),
  read: (value) =>
    readRows(
      Object.entries(fieldsOf(value)).flatMap(([label, inner]) =>
        typeof inner === 'number' ? [{ label, labelPath: at('$', label), value: inner, path: at('$', label) }] : [],
      ),
    ),
};

interface Row {
  readonly label: string;
  readonly labelPath: string;
  readonly value: unknown;
  readonly path: string;
}

function readRows(all: readonly Row[]) {
  const rows = all.filter(({ label }) => !IGNORED.test(label.trim()));
  const ignored = all.filter(({ label }) => IGNORED.test(label.trim())).map(({ label }) => label);
  const { profile, notices } = profileOf(rows);
  const codes = rows.map(({ label, labelPath }) => ({ code: conditionOf(profile, label, labelPath), path: labelPath }));
  refuseTwice(codes);
  const probabilities = readProbabilities(all, 'unit-or-percent');
  if (profile !== 'mole') refuseOverfull(probabilities, '$');
  const findings: Finding[] = rows.map((row, index) => ({
    condition: codes[index]!.code,
    probability: probabilities[all.indexOf(row)]!,
  }));
  const unknown: Notice[] = ignored.length > 0 ? [{ code: 'ignored_labels', params: { labels: ignored } }] : [];
  return { profile, findings, notices: [...notices, ...unknown] };
}

/** The profile that knows every label; failing that, the one that knows most, so that the error names the stranger. */
function profileOf(rows: readonly Row[]): { profile: Profile; notices: Notice[] } {
  if (rows.length === 0)
    throw new SkinAdviseError({
      code: 'no_match',
      message: 'The classifier named no condition',
      path: '$',
      found: 'only "unknown"',
      expected: 'at least one class',
      hint: 'Take the photo again in daylight, close up and in focus',
    });
  const known = (profile: Profile) => rows.filter(({ label }) => lookUp(profile, label)).length;
  const best = CLASSED.reduce((a, b) => (known(b) > known(a) ? b : a));
  const rivals = CLASSED.filter((profile) => profile !== best && known(profile) === rows.length);
  const notices = rivals.length > 0 ? [{ code: 'assumed_profile', params: { profile: best, other: rivals } }] : [];
  return { profile: best, notices };
}

function rowsOf(value: unknown): { rows: Fields[]; path: string } | undefined {
  const fields = fieldsOf(value);
  const places: [unknown, string][] = [
    [value, '$'],
    [fields.predictions, '$.predictions'],
    [fields.results, '$.results'],
    [fields.output, '$.output'],
    [fieldsOf(fields.data).predictions, '$.data.predictions'],
  ];
  for (const [list, path] of places)
    if (Array.isArray(list) && list.length > 0 && list.every(isScored)) return { rows: list as Fields[], path };
  return undefined;
}

const isScored = (row: unknown) =>
  isFields(row) &&
  LABEL_KEYS.some((key) => typeof row[key] === 'string') &&
  SCORE_KEYS.some((key) => row[key] !== undefined) &&
  row.grade === undefined &&
  row.class_index === undefined &&
  row.severity === undefined;

function looksLikeClasses(fields: Fields): boolean {
  const numbers = Object.entries(fields).filter(([, value]) => typeof value === 'number');
  const known = (profile: Profile) => numbers.filter(([key]) => lookUp(profile, key) !== undefined).length;
  const most = Math.max(...CLASSED.map(known));
  return most >= 1 && most * 2 > numbers.length && !numbers.every(([key]) => lookUp('scalp', key));
}
