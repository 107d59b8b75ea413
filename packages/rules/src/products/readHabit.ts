import { readNumeral } from '../symptoms/derived/numerals.js';
import type { Message } from '../symptoms/grammar/Message.js';
import { activeOf } from './productTrie.js';

/** How long and how often something is used, as far as the text tells. */
export interface Habit {
  readonly days?: number;
  readonly timesPerWeek?: number;
}

const NUMBER = '(\\d{1,2}|한두|두세|서너|한|두|세|네|다섯|여섯|일곱|[일이삼사오육칠])';
const TIMES = `${NUMBER}(?:~(\\d{1,2}))?(?:번|회|차례)`;
const A_WEEK = new RegExp(`(?:주|주일에|주에|매주|한주|1주|7일)(?:에|당)?${TIMES}`);
const A_DAY = new RegExp(`(?:하루|1일|매일|일일|하루종일)(?:에|당)?${TIMES}`);
const EVERY_SO_MANY_DAYS = new RegExp(`${NUMBER}일에(?:한|1|일)(?:번|회)`);
/** 이틀에 한 번, 하루걸러, 격일. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/격일|이틀에(?:한|1)번|하루걸러|하루건너/, 3.5],
  [/사흘에(?:한|1)번/, 7 / 3],
  [/아침저녁|조석으로|아침이랑저녁/, 14],
  [/(?:매주|일주일에|주)(?:한|1)번/, 1],
  [/매일|날마다|맨날|하루도안빼|자기전(?:에)?(?:마다|항상|꼭)|저녁마다|아침마다|밤마다/, 7],
];
/** A note goes on after its product (니조랄, 주 2회, 7주.), but not so far as to reach another matter. */
const NEXT_CLAUSES = 2;
const LONGEST_NOTE = 14;

/** What is told of a product's use in its clause, and in the short ones after it. */
export function readHabit(message: Message, c: number): Habit {
  const { start, end } = reach(message, c);
  const days = longest(message, start, end);
  const timesPerWeek = timesIn(message.text.chars.slice(start, end));
  return { ...(days === undefined ? {} : { days }), ...(timesPerWeek === undefined ? {} : { timesPerWeek }) };
}

function reach({ clauses }: Message, c: number): { start: number; end: number } {
  const { start, sentence } = clauses[c]!;
  let { end } = clauses[c]!;
  for (const next of clauses.slice(c + 1, c + 1 + NEXT_CLAUSES)) {
    const short = next.end - next.start <= LONGEST_NOTE;
    if (!short || next.sentence > sentence + 1 || next.tokens.some(({ name }) => activeOf(name) !== null))
      break;
    end = next.end;
  }
  return { start, end };
}

/** 석 달째, 7주: how long it goes on; not how long ago or within what time. */
function longest({ quantities }: Message, start: number, end: number): number | undefined {
  const lasting = quantities.filter(
    ({ kind, role, amount, start: at }) =>
      kind === 'days' && amount >= 1 && at >= start && at < end && role !== 'ago' && role !== 'within',
  );
  return lasting.length > 0 ? Math.max(...lasting.map(({ amount }) => amount)) : undefined;
}

/** Of a range the larger, as a cautious reading. */
function timesIn(chars: string): number | undefined {
  const week = A_WEEK.exec(chars);
  if (week) return upper(week);
  const day = A_DAY.exec(chars);
  if (day) return upper(day) * 7;
  const every = EVERY_SO_MANY_DAYS.exec(chars);
  if (every) return rounded(7 / readNumeral(every[1]!));
  const word = WORDS.find(([pattern]) => pattern.test(chars));
  return word && rounded(word[1]);
}

const SINO = '영일이삼사오육칠';

function upper([, number = '', to]: RegExpExecArray): number {
  if (to) return Number(to);
  return SINO.includes(number) ? SINO.indexOf(number) : readNumeral(number);
}

const rounded = (value: number) => Math.round(value * 10) / 10;
