import type { Clause } from '../grammar/Clause.js';
import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';
import { saysNoBetter } from './saysNoBetter.js';

const THRESHOLDS: readonly (readonly [string, number])[] = [
  ['time.over_2w', 14],
  ['time.over_4w', 28],
  ['time.over_6w', 42],
  ['time.over_6m', 180],
];
/** Their time counts from an event, not from the first sign. */
const EVENTS =
  /^x_(?:dye|bleach|perm|filler|botox|laser|tattoo|transplant|surgery|birth|henna|abroad|risk_medicine|minoxidil|bee|tick|insect|animal|raw_food|raw_sure)$/;
const PROCEDURES = /^(?:x_(?:filler|botox|laser|tattoo|transplant|surgery)|procedure_done)$/;
/** 바른 지, 먹은 지: since something was done, not since it began. */
const SINCE_DOING =
  /(?:먹은|복용한|바른|쓴|쓰기시작한|맞은|한|받은|다녀온|갔다온|온|물린|쏘인|덴|데인|끊은|심은|뺀|낳은)지(?:가|는|도|약|거의|벌써|한|이제)?$/;
const ONSET = /내려왔|솟|돋|생깄|생기|생겼|생긴|시작|올라오|올라왔|나타|발견|났|커지|커졌|느껴|있었/;
/** 작년 가을부터, 해 넘김. */
const SINCE_LAST_YEAR =
  /(?:재작년|작년|지난해|그러께)(?:봄|여름|가을|겨울|초|이맘때|추석|설)?(?:에|쯤|께)?부터|해(?:를)?넘[겼김기]/g;
const UNBOUNDED = /^(?:어릴때부터|어려서부터|오래전부터|오래됐|오래되|몇년|수년|평생|년째|고질|만성)/;

/** How long it has lasted (time.over_…), how long a treatment was tried, how long ago a procedure was. */
export function readDurations(message: Message, quantities: readonly Quantity[]): Reading[] {
  const readings: Reading[] = [];
  for (const quantity of quantities) {
    if (quantity.kind !== 'days') continue;
    const c = clauseAt(message, quantity.start);
    if (isWithinHours(message, quantity)) readings.push(reading(message, c, 'time.within_hours', quantity));
    readings.push(...procedureTime(message, c, quantity));
    if (isLasting(message, c, quantity)) readings.push(...lasting(message, c, quantity));
  }
  return [...readings, ...sinceLongAgo(message), ...sinceLastYear(message)];
}

/** 하루 두 시간, 20분 방치, 두 시간마다: how long or how often something is done. */
const SPENT_BEFORE = /(?:하루에?|매일|한번에|주\d회|주말에|평균)$/;
const SPENT_AFTER =
  /^(?:정도|쯤|씩|이나|을|를|동안|도|만)*(?:마다|간격|방치|압박|눌|꾹|자고|자면|잤|잠|못자|밖에|수면|근무|일하|일해|거리|운전|타고|걸려|걸리|걸어|줄서|기다|공부|게임|운동|넘으면|이면|있으면|지나면|대기)/;
/** Longer ago than this is no longer within hours. */
const HOURS = 0.5;

function isWithinHours({ text }: Message, { amount, role, start, end }: Quantity): boolean {
  if (role === 'within') return amount < 1;
  if (amount <= 0 || amount > HOURS) return false;
  return (
    !SPENT_BEFORE.test(text.chars.slice(Math.max(0, start - 4), start)) &&
    !SPENT_AFTER.test(text.chars.slice(end, end + 12))
  );
}

function reading(message: Message, c: number, code: string, quantity: Quantity): Reading {
  const value = { amount: Math.round(quantity.amount * 100) / 100, unit: 'days' } as const;
  return {
    code,
    polarity: 'present',
    subject: message.subjects.at(c, quantity.start),
    time: 'now',
    start: quantity.start,
    end: wordAfter(message, quantity.end),
    value,
  };
}

/** 석 달 + 째. */
function wordAfter(message: Message, end: number): number {
  const match = /^(?:전부터|째|동안|넘게|이상|정도|쯤|전|만에|됐|내내|가까이)+/.exec(
    message.text.chars.slice(end, end + 8),
  );
  return end + (match ? match[0].length : 0);
}

const namesIn = (clause: Clause) => clause.tokens.map((token) => token.name);

function isLasting(message: Message, c: number, quantity: Quantity): boolean {
  const clause = message.clauses[c]!;
  const words = message.text.chars.slice(clause.start, clause.end);
  const names = namesIn(clause);
  if (message.eras.of(c) === 'long_ago' || names.some((name) => EVENTS.test(name))) return false;
  if (quantity.role === 'lasting') return !isUse(message, c) || saysNoBetter(message, c);
  if (quantity.role === 'since')
    return (
      !SINCE_DOING.test(message.text.chars.slice(clause.start, quantity.start)) &&
      /지(?:가|는|도|약|거의|벌써|한)?$/.test(message.text.chars.slice(clause.start, quantity.start))
    );
  if (quantity.role === 'plain')
    return isUse(message, c) || isTried(message, c) ? saysNoBetter(message, c) : isNoted(message, quantity);
  return quantity.role === 'ago' && ONSET.test(words) && !names.some((name) => name.startsWith('x_'));
}

/** 서혜부 판 7주. 요 한 달 머리가 아파요: a length that stands by itself. */
function isNoted({ text }: Message, { start, end }: Quantity): boolean {
  const after = text.chars.slice(end, end + 6);
  const before = text.chars.slice(Math.max(0, start - 3), start);
  if (/(?:최근|지난|요|근|벌써|거의|무려)$/.test(before)) return !/^(?:에|마다|만|사이|새)/.test(after);
  return after === '' || /^[,.]/.test(after) || /^(?:넘|가까|반복|고생|정도[,.])/.test(after);
}

/** What is used day by day. */
const USED =
  /^(?:x_(?:cosmetic|steroid|ointment|medicine|acid|minoxidil|antifungal|acne|moisturiser|scrub)|active|treated_with)/;

/** 로션을 한 달째 쓰는데: how long a thing was used. */
const isUse = (message: Message, c: number) => {
  const clause = message.clauses[c]!;
  const names = namesIn(clause);
  const used = clause.tokens.some((token, k) => token.name === 'use' && !message.scope(c, k).negated);
  return used || (names.some((name) => USED.test(name)) && names.includes('there'));
};

function lasting(message: Message, c: number, quantity: Quantity): Reading[] {
  const out = THRESHOLDS.filter(([, days]) => quantity.amount >= days).map(([code]) =>
    reading(message, c, code, quantity),
  );
  if (isUse(message, c) || isTried(message, c)) {
    if (quantity.amount >= 28 && saysNoBetter(message, c))
      out.push(reading(message, c, 'time.treated_4w_no_better', quantity));
    if (quantity.amount >= 84 && saysNoBetter(message, c))
      out.push(reading(message, c, 'time.treated_12w_no_better', quantity));
  }
  return out;
}

const TREATMENT =
  /^(?:x_(?:antifungal_shampoo|acne_drug|moisturiser|ointment|steroid|minoxidil|acid|medicine|cosmetic)|active|treated_with)/;
const isTried = (message: Message, c: number) =>
  namesIn(message.clauses[c]!).some((name) => TREATMENT.test(name));

function procedureTime(message: Message, c: number, quantity: Quantity): Reading[] {
  if (quantity.role === 'within' || (quantity.role === 'plain' && !isNoted(message, quantity))) return [];
  const clause = message.clauses[c]!;
  const before = message.clauses[c - 1];
  const here = namesIn(clause).some((name) => PROCEDURES.test(name));
  const linked =
    before?.sentence === clause.sentence && namesIn(before).some((name) => PROCEDURES.test(name));
  if (!here && !(linked && quantity.start - clause.start <= 2)) return [];
  if (quantity.amount <= 3) return [reading(message, c, 'time.procedure_under_3d', quantity)];
  return quantity.amount >= 14 ? [reading(message, c, 'time.procedure_over_2w', quantity)] : [];
}

/** 어릴 때부터, 몇 년째: longer than any threshold, with no number to give. */
function sinceLongAgo(message: Message): Reading[] {
  const out: Reading[] = [];
  message.clauses.forEach((clause, c) => {
    const at = clause.tokens.find(
      (token) =>
        (token.name === 'years' || token.name === 'long_ago') &&
        UNBOUNDED.test(message.text.chars.slice(token.start, token.end + 2)),
    );
    if (!at) return;
    for (const [code] of THRESHOLDS)
      out.push({
        code,
        polarity: 'present',
        subject: message.subjects.at(c, at.start),
        time: 'now',
        start: at.start,
        end: at.end,
      });
  });
  return out;
}

function sinceLastYear(message: Message): Reading[] {
  return [...message.text.chars.matchAll(SINCE_LAST_YEAR)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const subject = message.subjects.at(clauseAt(message, start), start);
    return THRESHOLDS.map(
      ([code]) => ({ code, polarity: 'present', subject, time: 'now', start, end }) as const,
    );
  });
}
