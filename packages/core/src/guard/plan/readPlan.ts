import type { Advice } from '../../advising/advice.js';
import type { Quantity, QuantityKind } from '../quantities/Quantity.js';
import { readQuantities } from '../quantities/readQuantities.js';
import { splitSentences } from '../text/Sentence.js';
import type { Plan } from './Plan.js';

const DAY = 1440;

/** Reads once what any text about this advice may say. `said` is all that the person wrote, where it is at hand. */
export function readPlan(advice: Advice, said?: string): Plan {
  const sentences = planTexts(advice).flatMap(splitSentences);
  const quotes = advice.case.symptoms.map(({ quote }) => quote).join('\n');
  const words = said ?? quotes;
  const told = sentences.map(({ text }) => text);
  const rest = [advice.narrative.text, words];
  return {
    advice,
    sentences: sentences.map((sentence) => ({ ...sentence, quantities: readQuantities(sentence.text) })),
    words: [...told, ...rest].join('\n'),
    conditionWords: [...told.filter((text) => !/가려내지 못|tell .* apart/u.test(text)), ...rest].join('\n'),
    said: `${words}\n${quotes}`,
    saidAll: said !== undefined,
    stated: [...readQuantities(`${words}\n${quotes}`), ...personQuantities(advice)],
  };
}

function planTexts({ triage, care, withheld, referral, explanation }: Advice): string[] {
  return [
    triage.headline,
    ...triage.reasons.map(({ text }) => text),
    ...care.flatMap(({ title, text, caution }) => [text, caution ?? '', title]),
    ...withheld.flatMap(({ title, because }) => [title, because]),
    ...(referral?.text.split('\n') ?? []),
    ...explanation.because.map(({ text }) => text),
    ...explanation.disagreements.map(({ text }) => text),
  ];
}

/** How much one of each is worth, by the name of the fact. */
const FACTS: Readonly<Record<string, readonly [QuantityKind, number]>> = {
  age: ['time', 360 * DAY],
  ageMonths: ['time', 30 * DAY],
  gestationWeeks: ['time', 7 * DAY],
  monthsSinceBirth: ['time', 30 * DAY],
  daysSinceDye: ['time', DAY],
  daysSincePerm: ['time', DAY],
  shampooPerWeek: ['rate', 1 / 7],
};

function personQuantities({ case: { person } }: Advice): Quantity[] {
  return Object.entries(FACTS).flatMap(([fact, [kind, worth]]) => {
    const range = rangeOf(person[fact]);
    if (!range) return [];
    const [low, high] = [range[0] * worth, range[1] * worth];
    return [{ kind, low, high, span: [0, 0] as const, written: range }];
  });
}

function rangeOf(value: unknown): readonly [number, number] | null {
  if (typeof value === 'number') return [value, value];
  if (typeof value !== 'object' || value === null) return null;
  const { min, max } = value as { min?: unknown; max?: unknown };
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : null;
}
