import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import type { ReadResult } from '../../vocabulary/case.js';
import { FORMAT_NAMES } from '../FormatName.js';
import type { ReadOptions } from '../ReadOptions.js';
import { readResult } from '../readResult.js';
import { FORMATS } from './formats.js';

const SAMPLES = new URL('../../../../skin-advise/samples/', import.meta.url);
const sample = (file: string): unknown => JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8'));

/** `fine_scale=1 dandruff=2(0.8)`: what was found, short enough to read in a table. */
function short({ findings }: ReadResult): string {
  return findings
    .map(({ condition, severity, score, probability, confidence }) => {
      const value = severity ?? score ?? probability ?? '?';
      return `${condition}=${value}${confidence === undefined ? '' : `(${confidence})`}`;
    })
    .join(' ');
}

function failure(value: unknown, options?: ReadOptions): unknown {
  try {
    return readResult(value, options);
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}

const codesOf = (result: ReadResult) => result.notices.map(({ code }) => code);

describe('the list of formats', () => {
  it('holds every name once, each with a summary', () => {
    expect(FORMATS.map(({ name }) => name)).toEqual([...FORMAT_NAMES]);
    for (const { summary } of FORMATS) expect(summary.length).toBeGreaterThan(10);
  });
});

describe('the samples', () => {
  const OPTIONS: Record<string, ReadOptions> = {
    'scalp.aihub-label.json': { person: sample('scalp.aihub-meta.json') },
    'score.gradcam-response.json': { item: 'wrinkle' },
  };
  const files = readdirSync(SAMPLES).filter((file) => file !== 'scalp.aihub-meta.json');

  it.each(files)('%s is read', (file) => {
    expect(readResult(sample(file), OPTIONS[file])).toMatchSnapshot();
  });

  it.each(files)('%s matches exactly one format', (file) => {
    const options = OPTIONS[file] ?? {};
    expect(FORMATS.filter((format) => format.matches(sample(file), options))).toHaveLength(1);
  });
});

type Row = [title: string, value: unknown, format: string, found: string, options?: ReadOptions];

const SCALP = ['미세각질', '피지과다', '모낭사이홍반', '모낭홍반/농포', '비듬', '탈모'];
const TEN = [0.02, 0.03, 0.05, 0.1, 0.1, 0.5, 0.05, 0.05, 0.05, 0.05];

const READ: readonly Row[] = [
  ['fed-app, the older shape', { diagnosis: '지루' }, 'fed-app', 'seborrheic_dermatitis=?'],
  ['fed-app, null confidences', { disease_class: '주사', image_confidence: null }, 'fed-app', 'rosacea=?'],
  [
    'fed-app, percentages',
    { disease_class: 'acne', image_confidence: 91, text_confidence: 0.5 },
    'fed-app',
    'acne=0.91',
  ],
  ['gradcam', { cam: [[[0, 0, 0]]], label: 3 }, 'skin-score-gradcam', 'hydration=3', { item: '수분' }],
  ['gradcam without its overlay', { label: 0 }, 'skin-score-gradcam', 'sensitivity=0', { item: 'sensitive' }],
  [
    'a stored score row',
    {
      username: 'a',
      date: '2026-10-01-09:20',
      wrinkle: 1,
      oil: '2',
      sensitive: 3,
      pigmentation: 0,
      hydration: 4,
    },
    'skin-score-row',
    'oil=2 hydration=4 wrinkle=1 pigmentation=0 sensitivity=3',
  ],
  [
    'a Korean score row, one item not measured',
    { 유분: 2, 수분: null, 색조: 1 },
    'skin-score-row',
    'oil=2 pigmentation=1',
  ],
  ['PI부엔, final map', { class_index: 5, confidence: 0.8 }, 'pi-buen-index', 'melanoma=0.8'],
  ['PI부엔, initial map', { class_index: 4 }, 'pi-buen-index', 'nevus=?', { labelMap: 'pi-buen-initial' }],
  ['PI부엔, seven classes', { class: '3' }, 'pi-buen-index', 'melanoma=?', { labelMap: 'pi-buen-seven' }],
  [
    'PI부엔, ten probabilities',
    TEN,
    'pi-buen-index',
    'acne=0.02 atopic_dermatitis=0.03 bcc=0.05 bkl=0.1 eczema=0.1 melanoma=0.5 psoriasis_lichen_planus=0.05 seborrheic_keratosis=0.05 fungal=0.05 viral=0.05',
  ],
  [
    'PI부엔, seven probabilities from an inference server',
    { predictions: [[0.1, 0.1, 0.1, 0.4, 0.1, 0.1, 0.1]] },
    'pi-buen-index',
    'atopic_dermatitis=0.1 bcc=0.1 melanoma=0.4 seborrheic_keratosis=0.1 fungal=0.1 viral=0.1 nevus=0.1',
    { labelMap: 'pi-buen-seven' },
  ],
  ['Find-Cancer, both high', [[0.9, 0.8]], 'find-cancer', 'benign=0.9 malignant=0.8'],
  ['Find-Cancer, flat', [0.1, 0.02], 'find-cancer', 'benign=0.1 malignant=0.02'],
  [
    'AI-Hub scalp label, in words',
    { value_1: '양호', value_2: '경증', value_3: '중등도', value_6: '중증' },
    'aihub-scalp-label',
    'fine_scale=0 excess_sebum=1 interfollicular_erythema=2 hair_loss=3',
  ],
  ['a bare graded list', [{ label: '비듬', grade: '2' }], 'scalp-graded-list', 'dandruff=2'],
  [
    'a graded list with percentages',
    {
      results: [
        { label: '비듬', grade: 2, confidence: 88 },
        { label: '탈모', grade: 0, confidence: 1 },
      ],
    },
    'scalp-graded-list',
    'dandruff=2(0.88) hair_loss=0(0.01)',
  ],
  [
    'a class index map',
    { 탈모: { class_index: 2, confidence: 0.8 } },
    'scalp-class-index',
    'hair_loss=2(0.8)',
  ],
  [
    'a model of three grades',
    { 탈모: { class_index: 2 }, 비듬: { class_index: 1 } },
    'scalp-class-index',
    'dandruff=1 hair_loss=3',
    { gradeMap: 'none-mild-severe' },
  ],
  [
    'class names under arbitrary keys',
    {
      value_1: [{ class_id: 4, class_name: '비듬', pr_num: 2, pr_name: '중등도', answer: '' }],
      value_9: [{ class_id: 5, class_name: '탈모', pr_name: '양호' }],
    },
    'scalp-class-name',
    'dandruff=2 hair_loss=0',
  ],
  [
    'a database row',
    {
      id: 7,
      micro_scale_grade: 1,
      micro_scale_confidence: 71.5,
      perifollicular_erythema_grade: 2,
      follicular_erythema_pustule_grade: 3,
      hair_loss_grade: null,
    },
    'scalp-database-row',
    'fine_scale=1(0.715) interfollicular_erythema=2 follicular_pustules=3',
  ],
  [
    'a reversed array',
    { result: [2, 1, 0, 1, 3, 0], headType: 2 },
    'scalp-reversed-array',
    'fine_scale=0 excess_sebum=3 interfollicular_erythema=1 follicular_pustules=0 dandruff=1 hair_loss=2',
  ],
  [
    'an array whose order is named',
    [0, 1, 2, 3, 2, 1],
    'ordered-array',
    'fine_scale=0 excess_sebum=1 interfollicular_erythema=2 follicular_pustules=3 dandruff=2 hair_loss=1',
    { labelOrder: SCALP },
  ],
  [
    'an array in a known order',
    [0, 0, 0.9, 0.1, 0, 0],
    'ordered-array',
    'psoriasis=0 atopic_dermatitis=0 acne=0.9 normal=0.1 rosacea=0 seborrheic_dermatitis=0',
    { labelOrder: 'fed-app' },
  ],
  [
    'a named order outweighs headType',
    { result: [3, 0], headType: 1 },
    'ordered-array',
    'dandruff=3 hair_loss=0',
    { labelOrder: '비듬, 탈모' },
  ],
  [
    'a pipeline, top 3',
    [
      { score: 0.4, label: 'eczema' },
      { score: 0.3, label: 'fungal' },
    ],
    'image-classification',
    'eczema=0.4 fungal=0.3',
  ],
  [
    'a pipeline in percent',
    [
      { label: '여드름', score: 71 },
      { label: '주사', score: 29 },
    ],
    'image-classification',
    'acne=0.71 rosacea=0.29',
  ],
  [
    'predictions beside a model name',
    { predictions: [{ label: 'bcc', score: 0.8 }], top_label: 'bcc', model: 'x' },
    'image-classification',
    'bcc=0.8',
  ],
  [
    'a wrapped response with a Korean name',
    {
      success: true,
      data: {
        predictions: [{ disease: 'Psoriasis X', disease_ko: '건선', confidence: 0.6 }],
        overall_confidence: 0.6,
      },
    },
    'image-classification',
    'psoriasis=0.6',
  ],
  [
    'a batch of pipelines',
    [
      [
        { label: 'benign', score: 0.3 },
        { label: 'malignant', score: 0.9 },
      ],
    ],
    'image-classification',
    'benign=0.3 malignant=0.9',
  ],
  [
    'one class with its name and number',
    { class_index: 2, class_name: 'Melanoma', confidence: 0.7 },
    'image-classification',
    'melanoma=0.7',
  ],
  [
    'HAM10000 codes',
    { akiec: 0.1, bcc: 0.1, bkl: 0.1, df: 0.1, mel: 0.4, nv: 0.1, vasc: 0.1 },
    'label-map',
    'bcc=0.1 bkl=0.1 melanoma=0.4 nevus=0.1 actinic_keratosis=0.1 dermatofibroma=0.1 vascular=0.1',
  ],
  [
    'ISIC 2019 codes',
    { MEL: 0.3, NV: 0.3, AK: 0.1, SCC: 0.1, UNK: 0.2 },
    'label-map',
    'melanoma=0.3 nevus=0.3 actinic_keratosis=0.1 scc=0.1',
  ],
  ['a flat map of scalp grades', { 비듬: 2, 탈모: '경증' }, 'label-map', 'dandruff=2 hair_loss=1'],
  [
    'AI-Hub face annotation',
    { annotations: [{ diagnosis_info: { diagnosis_name: '지루' } }] },
    'aihub-face-annotation',
    'seborrheic_dermatitis=?',
  ],
  [
    'AI-Hub skin state: the worst part counts',
    {
      info: { filename: 'a.jpg' },
      images: { facepart: 0 },
      annotations: {
        forehead_wrinkle: 1,
        glabellus_wrinkle: 6,
        l_cheek_pigmentation: 2,
        r_cheek_pigmentation: 3,
      },
      equipment: null,
    },
    'aihub-skin-state',
    'wrinkle=4 pigmentation=2',
  ],
];

describe('every format', () => {
  it.each(READ)('%s', (_, value, format, found, options) => {
    const result = readResult(value, options);
    expect(result.format).toBe(format);
    expect(short(result)).toBe(found);
  });

  it.each(READ)('%s: forcing the detected format changes nothing', (_, value, format, __, options) => {
    expect(readResult(value, { ...options, format })).toEqual(readResult(value, options));
  });
});

describe('what a format assumes is said', () => {
  it.each<[string, unknown, string, ReadOptions?]>([
    ['the label map', { class_index: 5 }, 'assumed_label_map'],
    ['the order of a known app', { result: [0, 0, 0, 0, 0, 1], headType: 1 }, 'assumed_label_order'],
    [
      'the first of several photos',
      [
        [0.2, 0.1],
        [0.3, 0.9],
      ],
      'first_of_several',
    ],
    [
      'the profile',
      [
        { label: 'acne', score: 0.6 },
        { label: 'psoriasis', score: 0.2 },
      ],
      'assumed_profile',
    ],
    ['a class left out', { MEL: 0.3, UNK: 0.7 }, 'ignored_labels'],
    ['a loose grade word', [{ label: '비듬', grade: '위증' }], 'assumed_grade'],
    ['a rescaled score', { annotations: { forehead_wrinkle: 3 } }, 'scores_rescaled'],
    ['a grade without a score', { annotations: { forehead_wrinkle: 3, chin_sagging: 2 } }, 'unmapped_items'],
    ['a warning of the service', { disease_class: '주사', message: '사진이 흐립니다' }, 'upstream_message'],
    ['a score without polarity', { oil: 2, wrinkle: 1 }, 'score_without_polarity'],
    ['an unknown key', { class_index: 5, latency: '12ms' }, 'unknown_keys'],
  ])('%s', (_, value, code, options) => {
    expect(codesOf(readResult(value, options))).toContain(code);
  });

  it('is nothing where nothing was assumed', () => {
    expect(readResult({ class_index: 5 }, { labelMap: 'pi-buen-final' }).notices).toEqual([]);
    expect(readResult([{ label: 'melanoma', score: 0.6 }]).notices).toEqual([]);
    expect(readResult({ oil: 2, wrinkle: 1 }, { polarity: 'higher_is_better' }).notices).toEqual([]);
  });
});

describe('what does not say enough is refused', () => {
  it.each<[string, unknown, string, ReadOptions?]>([
    ['six numbers', [0, 1, 2, 3, 0, 0], 'label_order_not_named'],
    ['seven numbers, as several projects have seven classes', Array(7).fill(0.1), 'label_order_not_named'],
    ['grades without headType', { result: [0, 1, 2, 3, 0, 0] }, 'label_order_not_named'],
    ['too few for the named order', [1, 2], 'wrong_length', { labelOrder: 'aihub' }],
    ['an order that names nothing', [1, 2], 'bad_label_order', { labelOrder: 'mine' }],
    ['an order with a strange label', [1, 2], 'unknown_label', { labelOrder: '비듬,머릿결' }],
    ['a map nobody knows', { class_index: 1 }, 'unknown_label_map', { labelMap: 'mine' }],
    ['an index beyond the map', { class_index: 7 }, 'index_out_of_range', { labelMap: 'pi-buen-seven' }],
    ['a lone small number', { label: 3 }, 'ambiguous_format'],
    ['a strange item', { label: 3 }, 'unknown_label', { item: '탄력' }],
    ['a flat scalp map of 0 and 1', { 비듬: 1, 탈모: 0 }, 'wrong_kind_of_values'],
    ['a pipeline of scalp labels', [{ label: '비듬', score: 0.9 }], 'wrong_kind_of_values'],
    ['a strange number among labels', { melanoma: 0.3, freckle: 0.7 }, 'unknown_label'],
    ['only the class for none', { UNK: 1 }, 'unknown_format'],
    [
      'a number and a word that disagree',
      { v: [{ class_name: '비듬', pr_num: 1, pr_name: '중증' }] },
      'grade_disagrees',
    ],
    ['a database column nobody knows', { itch_grade: 2 }, 'unknown_label'],
    ['lip dryness alone', { annotations: { lip_dryness: 3 } }, 'values_missing'],
    ['a row that measured nothing', { oil: null, wrinkle: null }, 'values_missing'],
    ['an overlay that is no picture', { cam: [[[1, 2]]], label: 1 }, 'bad_cam', { item: 'oil' }],
    ['a class number in fed-app', { disease_class: 2 }, 'unknown_label'],
    ['nothing', null, 'unknown_format'],
    ['an empty list', [], 'values_missing'],
    ['a face that was not found', { error: 'No face detected' }, 'not_the_subject'],
    ['an error page in JSON', { detail: 'Internal Server Error' }, 'upstream_error'],
  ])('%s', (_, value, code, options) => {
    expect(failure(value, options)).toMatchObject({
      code,
      path: expect.any(String),
      hint: expect.any(String),
    });
  });

  it('says which key a forced format lacks', () => {
    expect(failure({ a: 1 }, { format: 'fed-app' })).toMatchObject({
      code: 'format_mismatch',
      message: expect.stringContaining('disease_class is missing'),
      path: '$.disease_class',
    });
    expect(failure({ a: 1 }, { format: 'mine' })).toMatchObject({ code: 'unknown_format_name' });
    expect(failure({ error: '두피 이미지가 아닙니다.' }, { format: 'fed-app' })).toMatchObject({
      code: 'not_the_subject',
    });
  });

  it('names the top-level keys and the known formats where nothing fits', () => {
    const error = failure({ foo: 1, bar: {} });
    expect(error).toMatchObject({ code: 'unknown_format', found: 'an object with foo, bar' });
    for (const name of FORMAT_NAMES) expect((error as SkinAdviseError).expected).toContain(name);
  });

  it('reads two formats at once when one is forced', () => {
    const both = { disease_class: '주사', image_confidence: 0.9, results: [{ label: '비듬', grade: 2 }] };
    expect(failure(both)).toMatchObject({
      code: 'ambiguous_format',
      message: expect.stringContaining('scalp-graded-list'),
    });
    expect(short(readResult(both, { format: 'fed-app' }))).toBe('rosacea=0.9');
  });
});
