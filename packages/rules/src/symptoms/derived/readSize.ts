import type { Message } from '../grammar/Message.js';
import type { Surroundings } from '../grammar/matchConcepts.js';
import { clauseAt } from './clauseAt.js';
import { isArrow, type Measure, readMeasures } from './measures.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

const LIMIT_MM = 7;
/** A line in a nail that is this wide is suspicious by its width alone. */
const WIDE_STRIPE_MM = 3;
/** Smaller differences are those of the ruler. */
const GROWN = 1.15;
const FARTHEST_PAIR = 70;
const THEN_AFTER =
  /^(?:만|만큼|정도|크기|쯤)?(?:하|했|한)?(?:는데|었는데|었음|거든|이?던|이?었|이?였|더니|이더)/;
const THEN_BEFORE =
  /(?:전엔|전에|전에는|전|때|때는|땐|작년|재작년|처음엔|첨엔|처음에|첨에|처음|올봄|봄에|봄엔|원래)$/;
const NOW_BEFORE =
  /(?:지금|이제|인자|시방|오늘|현재|요새|요즘|만에|달새|주새|일새|년새|사이|저녁엔|자로|올해는?)(?:은|는|엔|에|까지|자로)?$/;
const BECAME = /^(?:만|만큼|크기로|정도로)?(?:해졌|해짐|해졋|하게커|하게됐|하게자|해지|이됐|으로커|로커|됨)/;
const NOTED = /(?:size|크기|사이즈|지름|장경|두께|높이),/g;
const FIGURES = /글씨|글자|간이|심장|방이|집이|가게|월급|용돈|버튼|양심|배짱/;

/** How wide a spot is (7 mm or more), whether it has grown, how wide a line in a nail is. */
export function readSize(message: Message, quantities: readonly Quantity[], around: Surroundings): Reading[] {
  const measures = readMeasures(message.text, quantities);
  const grown = new Set<Measure>();
  const readings = measures.flatMap((measure, k) => {
    const before = measures[k - 1];
    const c = clauseAt(message, measure.start);
    const topic = topicOf(message, c, around);
    if (!topic) return [];
    const grows = BECAME.test(after(message, measure)) || (before && isGrowth(message, before, measure));
    if (grows && before) grown.add(before);
    return [
      ...widthReadings(message, c, topic, measure),
      ...(grows ? [growth(message, c, topic, measure)] : []),
    ];
  });
  return [...readings, ...notedGrowth(message, around)].filter(
    ({ start, code }) => code !== SIZE || ![...grown].some((m) => m.start === start),
  );
}

const SIZE = 'symptom.lesion_ge_7mm';
type Topic = 'spot' | 'nail' | 'bruise';
const GROWS: Readonly<Record<Topic, string>> = {
  spot: 'symptom.lesion_growing',
  nail: 'symptom.nail_band_wide_or_hutchinson',
  bruise: 'symptom.scalp_bruise_patch_growing',
};

const after = (message: Message, { end }: Measure) => message.text.chars.slice(end, end + 10);
const before = (message: Message, { start }: Measure) =>
  message.text.chars.slice(Math.max(0, start - 8), start);

/** size↑, 크기 ⬆. */
function notedGrowth(message: Message, around: Surroundings): Reading[] {
  if (!around.about.has('mole')) return [];
  const { text } = message;
  return [...text.chars.matchAll(NOTED)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const arrow = text.original.slice(text.start[end - 1], text.end[end - 1]);
    if (!/[↑⬆]/.test(arrow)) return [];
    const c = clauseAt(message, start);
    return [growth(message, c, 'spot', { mm: 0, start, end: end - 1, exact: false })];
  });
}

/** 깨알이던 게 콩알만, 3 mm였는데 지금 5 mm, 4→7 mm. */
function isGrowth(message: Message, first: Measure, last: Measure): boolean {
  if (last.mm < first.mm * GROWN || last.start - first.end > FARTHEST_PAIR) return false;
  const { text } = message;
  if (isArrow(text.original.slice(text.end[first.end - 1], text.start[last.start]))) return true;
  return (
    THEN_AFTER.test(after(message, first)) ||
    THEN_BEFORE.test(before(message, first)) ||
    NOW_BEFORE.test(before(message, last))
  );
}

const at = (message: Message, c: number, { start, end }: Measure) =>
  ({ polarity: 'present', subject: message.subjects.at(c, start), time: 'now', start, end }) as const;

const growth = (message: Message, c: number, topic: Topic, measure: Measure): Reading => ({
  ...at(message, c, measure),
  code: GROWS[topic],
});

function widthReadings(message: Message, c: number, topic: Topic, measure: Measure): Reading[] {
  const { mm, exact } = measure;
  const value = exact ? { value: { amount: mm, unit: 'mm' as const } } : {};
  if (topic === 'nail')
    return exact && mm >= WIDE_STRIPE_MM ? [{ ...at(message, c, measure), code: GROWS.nail, ...value }] : [];
  if (topic !== 'spot') return [];
  const polarity = mm >= LIMIT_MM ? 'present' : 'negated';
  return [{ ...at(message, c, measure), code: SIZE, polarity, ...value }];
}

const NOT_A_SPOT = ['coin_bare', 'bare_patch', 'shed', 'pimple', 'blister', 'hives', 'hot', 'diaper', 'baby'];
const SPOT_NAMES = ['a_mole', 'spot_word', 'sebk', 'old_age_spot', 'a_lump'];

/** What the measure is of: a spot, a line in a nail, a bruise on the scalp, or nothing of ours. */
function topicOf(message: Message, c: number, around: Surroundings): Topic | null {
  const names = namesNear(message, c);
  const has = (list: readonly string[]) => list.some((name) => names.has(name));
  if (has(['the_nail']) && has(['struck', 'bruised_nail', 'painted_nail'])) return null;
  if (has(['the_nail', 'nail_stripe']) && has(['nail_stripe', 'any_stripe', 'nail_band'])) return 'nail';
  if (around.about.has('scalp')) return has(['bruise_like', 'bruise']) ? 'bruise' : null;
  if (has(NOT_A_SPOT) || FIGURES.test(wordsOf(message, c))) return null;
  if (around.about.has('mole')) return 'spot';
  return has(SPOT_NAMES) ? 'spot' : null;
}

const wordsOf = (message: Message, c: number) =>
  message.text.chars.slice(message.clauses[c]!.start, message.clauses[c]!.end);

function namesNear(message: Message, c: number): ReadonlySet<string> {
  const sentence = message.clauses[c]!.sentence;
  const near = message.clauses
    .slice(Math.max(0, c - 3), c + 4)
    .filter((clause) => Math.abs(clause.sentence - sentence) <= 1);
  return new Set(near.flatMap((clause) => clause.tokens.map((token) => token.name)));
}
