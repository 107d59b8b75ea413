import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

const FEVER_FROM = 38;
const LONG_DAYS = 5;
/** Beyond this a number of days is not that of a fever. */
const LONGEST_DAYS = 60;
const REACH_BACK = 3;
const WEEKDAYS = '월화수목금토일';
const FROM_TO =
  /([월화수목금토일])요일(?:날)?(?:에|밤|새벽|아침|저녁|오전|오후)*부터[^.?]{0,14}?([월화수목금토일])요일/g;
/** 발열 D+6, fever for 6 days. */
const FEVER_DAY = /(?:열|발열|fever)(?:(?:이|은|나고)?d(\d{1,2})|(?:for|since|x)?(\d{1,2})days)/g;
/** 5박6일, 다섯째 날, 여섯 밤: days as they are counted up. */
const COUNTED =
  /(?:\d박(\d)일|(다섯|여섯|일곱|여덟|아홉)(?:째날|째밤|날|밤)|([월화수목금토일](?:,?[월화수목금토일]){4,})(?!요))/g;
const COUNT = ['다섯', '여섯', '일곱', '여덟', '아홉'];
/** 목요일 열 시작, 오늘 수요일; 열 시작일 3/2, 오늘 3/8 (a slash pauses). */
const BEGAN_TO =
  /([월화수목금토일])요일[^.?]{0,10}?(?:시작|첫열|부터)[^?]{0,40}?(?:오늘(?:이)?|이번|다음주?|현재)?([월화수목금토일])요일/g;
const DATES = /(\d{1,2}),(\d{1,2}),?오늘(\d{1,2}),(\d{1,2})/g;
/** 열난 지 엿새: since the fever, not since a journey or a medicine. */
const SINCE_FEVER =
  /(?:열(?:이|도|은)?(?:난|나기시작한|오른|있은|시작된|시작한|생긴)|(?:안|못)(?:떨어진|내린|잡힌|간|나간)|버틴|격리된|앓은|앓아누운|시달린)지(?:가|는|도|벌써|이제|오늘로)?$/;
const SINCE_EVENT = /지(?:가|는|도|벌써|이제|약|한|오늘로|딱)?$/;
/** 엿새 열이 나요, 닷새 내리, 5일 연속. */
const GOES_ON_AFTER =
  /^(?:이나|을|를|간|동안|째|넘게)?(?:연속|내리|내내|계속|쭉|꼬박|꼬빡|연달아|줄곧|로접어|꽉채|열|고열|발열|미열|해열제|38|39|40)/;
/** 열이 계속, 오늘로 6일; 6일입니다; 엿새를 앓아요: all of it, as the one who counts says. */
const COUNTS_UP_BEFORE = /(?:합쳐|총|벌써|오늘로|꽉찬|계속|쭉|내리|열나요|열남)[,.]?$/;
const COUNTS_UP_AFTER = /^(?:입니다|예요|이에요|이여|이다|는됐|은됐|를앓|을앓|를내리)/;
/** 3월 5일 is a date, 앞으로 일주일 is to come. */
const NO_LENGTH_BEFORE = /(?:월|앞으로|향후)$/;
/** What one does against a fever, and what it feels like. */
const FEVERISH = /해열제|불덩|펄펄끓|끓고있|여전히뜨거/;
const FEVER_BEFORE =
  /(?:열|발열|고열|39도?|38도?|40도)(?:이|도|은|대|가|만)?(?:벌써|거의|딱|한|꼬박|내리|연속|지속|계속|오늘로)?$/;
/** 독감 때 닷새, 일주일을 갔었다: it is over. */
const THEN_BEFORE = /(?:때|땐|적에)(?:는|도)?$/;
const OVER_AFTER =
  /^[^,.?]{0,8}(?:갔었|났었|앓았|고생했|았었|었었)|^(?:이나|을|간|동안)?났다가[^.?]{0,10}내렸|^째?(?:쌩쌩|정상|멀쩡)/;
/** 매일 39: degrees without their sign. */
const BARE_DEGREES = /(?:^|[^\d·])(?:38|39|40)(?:·\d)?(?![\d개번살분세년일월주mk키%시])/;
const SUPPOSED =
  /^(?:째|동안|이상|넘게|이나|간|을|를|이|내내|연속|열이?|계속|도)*(?:나|가|되|넘으|넘|지속되|계속되|이어지|끓으|안내리|안떨어지)?면(?!서)/;
/** An event right before it (복용 2주째) is what has lasted. */
const EVENT = /^x_|^(?:go_out|outing|use|ate|bitten|sting_by|touched)$/;

interface Stretch {
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

/** A fever of five days or more. */
export function readLongFever(message: Message, quantities: readonly Quantity[]): Reading[] {
  const stretches = [
    ...quantities
      .filter((quantity) => lasts(message, quantity))
      .map(({ amount, start, end }) => ({ days: amount, start, end })),
    ...weekdays(message.text.chars, FROM_TO),
    ...weekdays(message.text.chars, BEGAN_TO),
    ...dated(message.text.chars),
    ...sinceLastWeek(message.text.chars),
    ...numbered(message.text.chars),
    ...counted(message.text.chars),
  ];
  return stretches
    .filter(({ days }) => days >= LONG_DAYS && days <= LONGEST_DAYS)
    .filter((stretch) => isOfFever(message, stretch, quantities))
    .map((stretch) => toReading(message, stretch));
}

function lasts(message: Message, { kind, role, start, end }: Quantity): boolean {
  if (kind !== 'days') return false;
  const { chars } = message.text;
  const before = chars.slice(Math.max(0, start - 12), start);
  const after = chars.slice(end, end + 12);
  if (SUPPOSED.test(after) || OVER_AFTER.test(after) || THEN_BEFORE.test(before)) return false;
  if (NO_LENGTH_BEFORE.test(before)) return false;
  if (SINCE_FEVER.test(before)) return true;
  if (SINCE_EVENT.test(before) || role === 'ago' || role === 'within' || role === 'since') return false;
  if (afterEvent(message, start)) return false;
  return (
    role === 'lasting' ||
    GOES_ON_AFTER.test(after) ||
    COUNTS_UP_AFTER.test(after) ||
    FEVER_BEFORE.test(before) ||
    COUNTS_UP_BEFORE.test(before)
  );
}

function afterEvent(message: Message, start: number): boolean {
  const { tokens } = message.clauses[clauseAt(message, start)]!;
  // 해열제를 엿새째, 갔다와서 지금까지 팔일째: the medicine is for the fever, the journey long over.
  if (
    /(?:해열제[^.?]{0,4}|지금까지|쭉|계속|내내|줄곧)$/.test(
      message.text.chars.slice(Math.max(0, start - 10), start),
    )
  )
    return false;
  const last = tokens.findLast((token) => token.end <= start && token.start >= start - 12);
  return (
    last !== undefined &&
    tokens.some(
      (t) => t.start === last.start && t.end === last.end && EVENT.test(t.name) && t.name !== 'x_fever_past',
    )
  );
}

function weekdays(chars: string, pattern: RegExp): Stretch[] {
  return [...chars.matchAll(pattern)].map((match) => {
    const gap = WEEKDAYS.indexOf(match[2]!) - WEEKDAYS.indexOf(match[1]!);
    return { days: ((gap + 7) % 7) + 1, start: match.index, end: match.index + match[0].length };
  });
}

/** 지난주 화요일부터: five days at the least, whatever day it is today. */
const sinceLastWeek = (chars: string): Stretch[] =>
  [...chars.matchAll(/지난주[월화수]요일(?:날|저녁|밤|새벽)?부터/g)].map((match) => ({
    days: LONG_DAYS,
    start: match.index,
    end: match.index + match[0].length,
  }));

const dated = (chars: string): Stretch[] =>
  [...chars.matchAll(DATES)]
    .filter(([, month, , later]) => month === later)
    .map((match) => ({
      days: Number(match[4]) - Number(match[2]) + 1,
      start: match.index,
      end: match.index + match[0].length,
    }));

const numbered = (chars: string): Stretch[] =>
  [...chars.matchAll(FEVER_DAY)].map((match) => ({
    days: Number(match[1] ?? match[2]),
    // Past the word for fever, which must still count as one.
    start: match.index + 1,
    end: match.index + match[0].length,
  }));

const counted = (chars: string): Stretch[] =>
  [...chars.matchAll(COUNTED)].map((match) => {
    const [whole, nights, word, days] = match;
    const said = nights
      ? Number(nights)
      : word
        ? COUNT.indexOf(word) + LONG_DAYS
        : days!.replaceAll(',', '').length;
    return { days: said, start: match.index, end: match.index + whole.length };
  });

function isOfFever(message: Message, { start }: Stretch, quantities: readonly Quantity[]): boolean {
  const c = clauseAt(message, start);
  if (message.eras.of(c) === 'long_ago') return false;
  const { sentence } = message.clauses[c]!;
  for (let d = Math.max(0, c - REACH_BACK); d <= c + REACH_BACK && d < message.clauses.length; d += 1)
    if (isLinked(message, c, d, sentence) && isFeverish(message, d, start, quantities)) return true;
  return false;
}

/** 열이 안 떨어져요. 벌써 닷새째: a length alone belongs to what was said before it. */
function isLinked({ clauses }: Message, c: number, d: number, sentence: number): boolean {
  if (clauses[d]!.sentence === sentence) return true;
  const alone = clauses[c]!.tokens.every(({ role }) => role !== 'sign' && role !== 'noun');
  return alone && Math.abs(clauses[c]!.sentence - clauses[d]!.sentence) === 1;
}

function isFeverish(message: Message, c: number, at: number, quantities: readonly Quantity[]): boolean {
  const clause = message.clauses[c]!;
  const measured = quantities.some(
    ({ kind, amount, start }) =>
      kind === 'celsius' && amount >= FEVER_FROM && start >= clause.start && start < clause.end,
  );
  const words = message.text.chars.slice(clause.start, clause.end);
  if (measured || BARE_DEGREES.test(words) || FEVERISH.test(words)) return true;
  return clause.tokens.some((token, k) => {
    // 열사흘: the 열 is that of the number.
    if (token.name !== 'fever' || token.start === at) return false;
    const scope = message.scope(c, k);
    return !scope.negated && !scope.resolved;
  });
}

function toReading(message: Message, { days, start, end }: Stretch): Reading {
  const subject = message.subjects.at(clauseAt(message, start), start);
  const value = { amount: days, unit: 'days' } as const;
  return { code: 'time.fever_5d', polarity: 'present', subject, time: 'now', start, end, value };
}
