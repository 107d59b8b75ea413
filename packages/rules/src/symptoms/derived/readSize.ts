import type { Message } from '../grammar/Message.js';
import type { Surroundings } from '../grammar/matchConcepts.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

const LIMIT_MM = 7;
/** Things people measure spots by, about as wide as they are. 연필 지우개 is 6 mm: only "보다 크다" passes. */
const AS_BIG_AS: readonly (readonly [RegExp, number])[] = [
  [/좁쌀|깨알|깨만|쌀알|바늘|볼펜심|점만|모래알/, 2],
  [/연필지우개|지우개/, 6],
  [/콩알|콩만|완두|새끼손톱|단추|손톱만|손톱크기|강낭콩|팥알/, 8],
  [/동전|백원|오백원|십원|밤톨|포도알|메추리알|엄지손톱|도토리|대추|탁구공|달걀|계란|구슬/, 16],
];
const COMPARED = /(?:만|크기|정도|보다|쯤)/;

/** Whether a spot is 7 mm or wider, from millimetres or from things of known size. */
export function readSize(message: Message, quantities: readonly Quantity[], around: Surroundings): Reading[] {
  const measured = quantities
    .filter(({ kind }) => kind === 'mm')
    .flatMap(({ amount, start }) => sizeReading(message, around, clauseAt(message, start), amount, true));
  const compared = message.clauses.flatMap((_, c) => {
    const words = wordsOf(message, c);
    const found = AS_BIG_AS.find(([thing]) => thing.test(words) && COMPARED.test(words));
    return found ? sizeReading(message, around, c, adjusted(found[1], words), false) : [];
  });
  return [...measured, ...compared];
}

const wordsOf = (message: Message, c: number) =>
  message.text.chars.slice(message.clauses[c]!.start, message.clauses[c]!.end);

function adjusted(size: number, words: string): number {
  if (/보다(?:좀|조금|더|약간|훨씬)*(?:크|큰|커|컸|넓)/.test(words)) return size + 2;
  return /보다(?:좀|조금|더|약간|훨씬)*작|안되|안돼|도안/.test(words) ? Math.min(size - 2, 6) : size;
}

function sizeReading(
  message: Message,
  around: Surroundings,
  c: number,
  amount: number,
  exact: boolean,
): Reading[] {
  const clause = message.clauses[c]!;
  if (!isAboutSpot(message, c, around)) return [];
  const value = exact ? { value: { amount, unit: 'mm' as const } } : {};
  return [
    {
      code: 'symptom.lesion_ge_7mm',
      polarity: amount >= LIMIT_MM ? 'present' : 'negated',
      subject: message.subjects.of(c),
      time: 'now',
      start: clause.start,
      end: clause.end,
      ...value,
    },
  ];
}

function isAboutSpot(message: Message, c: number, around: Surroundings): boolean {
  const sentence = message.clauses[c]!.sentence;
  const near = message.clauses
    .slice(Math.max(0, c - 3), c + 4)
    .filter((clause) => Math.abs(clause.sentence - sentence) <= 1);
  const names = new Set(near.flatMap((clause) => clause.tokens.map((token) => token.name)));
  if (names.has('bare_patch') || names.has('shed') || names.has('pimple') || names.has('blister'))
    return false;
  return names.has('spot_word') || names.has('sebk') || around.about.has('lesion');
}
