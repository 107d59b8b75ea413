import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import { SCORE_MAX } from '../../vocabulary/severity.js';
import { asNumber } from '../values.js';
import { type Format, fieldsOf, isFields, type ReadOptions } from './Format.js';
import { polarityOf } from './polarity.js';

/** The top grade of each kind of part; pores, sagging and lips have no counterpart among the five scores. */
const PARTS: readonly { readonly suffix: RegExp; readonly item: string; readonly most: number }[] = [
  { suffix: /_pigmentation$/, item: 'pigmentation', most: 5 },
  { suffix: /_wrinkle$/, item: 'wrinkle', most: 6 },
];

/** AI-Hub skin measurements: grades per part of the face, brought to 0–4 by the highest part. */
export const aihubSkin: Format = {
  name: 'aihub-skin',
  summary: '{images: {facepart}, annotations: {…}}: AI-Hub skin measurement; needs --polarity for advice',
  needs: '"annotations" with grades such as forehead_wrinkle',
  keys: /^(info|images|annotations|equipment)$/,
  matches: (value) => isFields(value) && isFields(value.annotations) && isFields(value.images),
  read(value, options) {
    const annotations = fieldsOf(fieldsOf(value).annotations);
    const findings = PARTS.flatMap((part) => scoreOf(part, annotations, options));
    const unmapped = Object.keys(annotations).filter((key) => !PARTS.some(({ suffix }) => suffix.test(key)) && asNumber(annotations[key]) !== undefined);
    if (findings.length === 0) throw nothingMapped(Object.keys(annotations));
    return {
      profile: 'score',
      findings,
      notices: unmapped.length > 0 ? [{ code: 'unmapped_items', params: { items: unmapped } }] : [],
    };
  },
};

function scoreOf({ suffix, item, most }: (typeof PARTS)[number], annotations: Readonly<Record<string, unknown>>, options: ReadOptions) {
  const parts = Object.entries(annotations).filter(([key, value]) => suffix.test(key) && asNumber(value) !== undefined);
  if (parts.length === 0) return [];
  const highest = Math.max(...parts.map(([, value]) => asNumber(value)!));
  if (!(highest >= 0 && highest <= most)) throw outOfScale(item, highest, most);
  const polarity = polarityOf(item, options.polarity, '--polarity');
  return [{ condition: item, score: Math.round((highest * SCORE_MAX) / most), ...(polarity ? { polarity } : {}) }];
}

function outOfScale(item: string, found: number, most: number): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_score',
    message: 'This grade is out of range',
    path: `$.annotations (${item})`,
    found: String(found),
    expected: `0 to ${most}`,
    hint: 'Check the annotation file',
  });
}

function nothingMapped(keys: readonly string[]): SkinAdviseError {
  return new SkinAdviseError({
    code: 'no_values',
    message: 'None of these measurements is one of the five scores',
    path: '$.annotations',
    found: keys.slice(0, 6).join(', ') || 'nothing',
    expected: 'grades such as forehead_wrinkle or l_cheek_pigmentation',
    hint: 'Pass a result that holds wrinkles or pigmentation',
  });
}
