import type { Clause } from '../grammar/Clause.js';
import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

const THRESHOLDS: readonly (readonly [string, number])[] = [
  ['time.over_2w', 14],
  ['time.over_4w', 28],
  ['time.over_6w', 42],
  ['time.over_6m', 180],
];
/** Their time counts from an event, not from the first sign. */
const EVENTS =
  /^x_(?:dye|bleach|perm|filler|botox|laser|tattoo|transplant|surgery|birth|henna|abroad|risk_medicine|minoxidil|bee|tick|insect|animal|raw_food|raw_sure)$/;
const PROCEDURES = /^x_(?:filler|botox|laser|tattoo|transplant|surgery)$/;
const ONSET = /생기|생겼|생긴|시작|올라오|올라왔|나타|발견|났|커지|커졌|느껴|있었/;
const UNBOUNDED = /^(?:어릴때부터|어려서부터|오래전부터|오래됐|오래되|몇년|수년|평생|년째|고질|만성)/;

/** How long it has lasted (time.over_…), how long a treatment was tried, how long ago a procedure was. */
export function readDurations(message: Message, quantities: readonly Quantity[]): Reading[] {
  const readings: Reading[] = [];
  for (const quantity of quantities) {
    if (quantity.kind !== 'days') continue;
    const c = clauseAt(message, quantity.start);
    if (quantity.role === 'within' && quantity.amount < 1)
      readings.push(reading(message, c, 'time.within_hours', quantity));
    readings.push(...procedureTime(message, c, quantity));
    if (isLasting(message, c, quantity)) readings.push(...lasting(message, c, quantity));
  }
  return [...readings, ...sinceLongAgo(message)];
}

function reading(message: Message, c: number, code: string, quantity: Quantity): Reading {
  const value = { amount: Math.round(quantity.amount * 100) / 100, unit: 'days' } as const;
  return {
    code,
    polarity: 'present',
    subject: message.subjects[c]!,
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
  if (message.eras[c] === 'long_ago' || names.some((name) => EVENTS.test(name))) return false;
  if (quantity.role === 'lasting') return !isUse(message, c) || saysNoBetter(message, c);
  if (quantity.role === 'since')
    return (
      !names.some((name) => name.startsWith('x_')) &&
      /지(?:가|는|도|약|거의|벌써|한)?$/.test(message.text.chars.slice(clause.start, quantity.start))
    );
  if (quantity.role === 'plain')
    return (isUse(message, c) || isTried(message, c)) && saysNoBetter(message, c);
  return quantity.role === 'ago' && ONSET.test(words) && !names.some((name) => name.startsWith('x_'));
}

/** 로션을 한 달째 쓰는데: how long a thing was used. */
const isUse = (message: Message, c: number) => {
  const names = namesIn(message.clauses[c]!);
  return names.includes('use') || (names.some((name) => name.startsWith('x_')) && names.includes('there'));
};

function saysNoBetter(message: Message, c: number): boolean {
  const sentence = message.clauses[c]!.sentence;
  for (let d = Math.max(0, c - 1); d <= c + 3 && d < message.clauses.length; d += 1) {
    const clause = message.clauses[d]!;
    if (clause.sentence > sentence + 1) break;
    if (
      clause.tokens.some(
        (token) =>
          token.name === 'no_better' || token.name === 'not_healing' || token.name === 'stop_growing',
      )
    )
      return true;
    const gone = clause.tokens.some(
      (token) => (token.name === 'cease' || token.name === 'better') && token.tail?.negated,
    );
    if (gone) return true;
  }
  return false;
}

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
  /^(?:x_(?:antifungal_shampoo|acne_drug|moisturiser|ointment|steroid|minoxidil|acid|medicine|cosmetic)|active)/;
const isTried = (message: Message, c: number) =>
  namesIn(message.clauses[c]!).some((name) => TREATMENT.test(name));

function procedureTime(message: Message, c: number, quantity: Quantity): Reading[] {
  if (quantity.role === 'within' || quantity.role === 'plain') return [];
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
        subject: message.subjects[c]!,
        time: 'now',
        start: at.start,
        end: at.end,
      });
  });
  return out;
}
