import { quantity, type Range } from './makeQuantity.js';
import { DIGITS, NATIVE, NATIVE_TEN, numeralRange, SINO } from './numerals.js';
import type { Quantity, QuantityKind } from './Quantity.js';
import { readLabelled } from './readLabelled.js';
import { COUNTED, SPELT_TIMES, UNITS } from './units.js';

interface Amount {
  readonly kind: QuantityKind;
  readonly range: Range;
  readonly written: Range;
  readonly start: number;
  readonly end: number;
}

const MINUTES_PER_DAY = 1440;
const UNIT = Object.keys(UNITS)
  .filter((word) => /[가-힣%℃]/u.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
const LATIN_UNIT = String.raw`(?:cm|mm|m|kg|mg|g|ml|mL|cc|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b`;
const TO = String.raw`\s*(?:~|∼|–|-|−|에서|부터|내지|이나|나|또는|to|or)\s*`;
/** Native numerals never count minutes, degrees or percent; 이 and 그 before a noun are no numerals. */
const NATIVE_UNIT = '시간|주일|주|개월|달|해|살|알|캡슐|방울|펌프|스푼|숟가락|큰술|군데';
const SINO_UNIT = '초|분|시간|주일|주|개월|년|퍼센트|프로|도|센티미터|센티|밀리그램|밀리|그램';
const EDGE = '(?<![가-힣A-Za-z0-9.,])';
const SPELT = Object.keys(SPELT_TIMES)
  .sort((a, b) => b.length - a.length)
  .join('|');

const AMOUNT = new RegExp(
  [
    `(?<digits>${DIGITS})(?:(?:\\s*(?<unit1>${UNIT}|${LATIN_UNIT}))?${TO}(?<digits2>${DIGITS}))?\\s*(?<unit>${UNIT}|${LATIN_UNIT})`,
    `${EDGE}(?<native>${NATIVE})(?:\\s?(?<nunit1>${NATIVE_UNIT})?${TO}(?<native2>${NATIVE}))?\\s?(?<nunit>${NATIVE_UNIT})(?=$|[^가-힣]|안|에|을|를|이|쯤|정도|씩|마다|만|은|는|도|동안|간|째|뒤|후|전|로|부터|까지|넘|의|면|입|예|여|이나|나|씩|이상|걸)`,
    `${EDGE}(?<sino>${SINO})\\s(?:(?<sunit1>${SINO_UNIT})?${TO}(?<sino2>${SINO})\\s?)?(?<sunit>${SINO_UNIT})(?=$|[^가-힣]|안|에|을|를|쯤|정도|씩|마다|만|은|는|도|동안|간|째|뒤|후|전|로|부터|까지|넘|이내|이상|의)`,
    `${EDGE}(?<sino3>(?:[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|삼|칠|팔|구))(?<sunit3>초|분|일)(?=$|[^가-힣]|안|에|을|쯤|정도|씩|마다|동안|간|째|뒤|후|전|이내)`,
    `${EDGE}(?<spelt>${SPELT})(?:${TO}(?<spelt2>${SPELT}))?(?=$|[^가-힣]|에|을|를|이|쯤|정도|씩|마다|만|은|는|도|동안|간|째|뒤|후|전|로|부터|까지|안|넘|의|면|치|분|걸)`,
  ].join('|'),
  'gu',
);

/** Every quantity of a text, in order: amounts with a unit, and how often. Vague ones (몇 분, 며칠) are none. */
export function readQuantities(text: string): Quantity[] {
  const amounts = readAmounts(text);
  const rates = readRates(text, amounts);
  const taken = [...rates, ...readLabelled(text), ...readAges(text)];
  const rest = amounts
    .filter(({ start, end }) => !taken.some(({ span }) => start < span[1] && end > span[0]))
    .map(({ kind, range, written, start, end }) => quantity(kind, range, written, start, end));
  const known = [...taken, ...rest];
  const all = [...known, ...readBare(text, known)];
  return all.sort((a, b) => a.span[0] - b.span[0]);
}

function readAmounts(text: string): Amount[] {
  return joined(text, [...text.matchAll(AMOUNT)].flatMap(readAmount));
}

const BETWEEN = /^\s*(?:~|∼|–|에서|부터|이나|나|내지)\s*$/u;

/** 반년에서 1년: two amounts with from and to between them are one. */
function joined(text: string, amounts: readonly Amount[]): Amount[] {
  const kept: Amount[] = [];
  for (const amount of amounts) {
    const last = kept.at(-1);
    if (last?.kind !== amount.kind || !BETWEEN.test(text.slice(last.end, amount.start))) kept.push(amount);
    else {
      const range: Range = [last.range[0], amount.range[1]];
      kept[kept.length - 1] = {
        ...amount,
        range,
        written: [last.written[0], amount.written[1]],
        start: last.start,
      };
    }
  }
  return kept;
}

function readAmount(match: RegExpExecArray): Amount[] {
  const groups = match.groups as Record<string, string | undefined>;
  const [start, end] = [match.index, match.index + match[0].length];
  if (groups.spelt) return [speltAmount(groups.spelt, groups.spelt2, start, end)];
  const first = groups.digits ?? groups.native ?? groups.sino ?? groups.sino3 ?? '';
  const second = groups.digits2 ?? groups.native2 ?? groups.sino2;
  const name = groups.unit ?? groups.nunit ?? groups.sunit ?? groups.sunit3 ?? '';
  const lower = groups.unit1 ?? groups.nunit1 ?? groups.sunit1;
  const from = numeralRange(first);
  const to = second ? numeralRange(second) : from;
  const unit = UNITS[name];
  if (!from || !to || !unit || (from[0] === 0 && first !== '0')) return [];
  const worth = lower ? (UNITS[lower]?.worth ?? unit.worth) : unit.worth;
  const range: Range = [from[0] * worth, to[1] * unit.worth];
  return [{ kind: unit.kind, range, written: [from[0], to[1]] as Range, start, end }];
}

function speltAmount(first: string, second: string | undefined, start: number, end: number): Amount {
  const from = SPELT_TIMES[first]!;
  const to = second ? SPELT_TIMES[second]! : from;
  const written: Range = [from[0], to[1]];
  return { kind: 'time', range: [from[0] * MINUTES_PER_DAY, to[1] * MINUTES_PER_DAY], written, start, end };
}

const COUNT = `(?<count>${DIGITS}|${NATIVE})(?:${TO}(?<count2>${DIGITS}|${NATIVE}))?\\s?(?:${COUNTED})(?![가-힣]{0,1}에\\s)`;
const AFTER_PERIOD = new RegExp(
  `^(?:에|마다|당|간격으로|\\s*걸러|\\s*동안)?[\\s,]{0,2}(?:적어도 |최소 |딱 |꼭 )?${COUNT}`,
  'u',
);
const NAMED_PERIOD = new RegExp(
  `(?<each>매일|날마다|매주|매달|매월|주|달마다|격일(?:로|에|제로)?|격주로?)\\s?(?:에\\s?)?(?:딱 |꼭 )?${COUNT}`,
  'gu',
);
const EVERY = /^(?:마다|에\s?한\s?번|\s?간격|\s?걸러)/u;
const ENGLISH = new RegExp(
  String.raw`\b(?<ntimes>once|twice|${DIGITS}(?:\s*[–-]\s*${DIGITS})?\s*times)\s+(?:a|per|every)\s+(?<eachof>(?:\d+(?:\s*[–-]\s*\d+)?\s+)?(?:day|week|month|year)s?)`,
  'giu',
);
const PERIOD_DAYS: Readonly<Record<string, number>> = {
  매일: 1,
  날마다: 1,
  매주: 7,
  주: 7,
  매달: 30,
  매월: 30,
  달마다: 30,
  격일: 2,
  격일로: 2,
  격일에: 2,
  격일제로: 2,
  격주: 14,
  격주로: 14,
};

/** How often: a period with a count (일주일에 두 번), or one that comes round (4주마다, 하루 걸러). */
function readRates(text: string, amounts: readonly Amount[]): Quantity[] {
  const counted = amounts
    .filter(({ kind }) => kind === 'time')
    .flatMap((amount) => rateAfter(text, amount) ?? []);
  const named = [...text.matchAll(NAMED_PERIOD)].flatMap((match) => {
    const before = text[match.index - 1];
    if (before !== undefined && /[가-힣\d]/u.test(before)) return [];
    const days = PERIOD_DAYS[match.groups!.each!]!;
    const count = countOf(match.groups!);
    return count ? [rate(count, [days, days], match.index, match.index + match[0].length)] : [];
  });
  const english = [...text.matchAll(ENGLISH)].flatMap((match) => englishRate(match) ?? []);
  const all = [...counted, ...named, ...english];
  return all.filter((one) => !all.some((other) => other !== one && holds(other, one)));
}

const holds = (outer: Quantity, inner: Quantity) =>
  outer.span[0] <= inner.span[0] &&
  outer.span[1] >= inner.span[1] &&
  outer.span[1] - outer.span[0] > inner.span[1] - inner.span[0];

function rateAfter(text: string, { range, start, end }: Amount): Quantity | null {
  const rest = text.slice(end, end + 24);
  const days: Range = [range[0] / MINUTES_PER_DAY, range[1] / MINUTES_PER_DAY];
  const skips = /^\s*걸러/u.test(rest);
  const period: Range = skips ? [days[0] + 1, days[1] + 1] : days;
  const counted = AFTER_PERIOD.exec(rest);
  const count = counted && countOf(counted.groups!);
  if (count) return rate(count, period, start, end + counted[0].length);
  const every = EVERY.exec(rest);
  return every ? rate([1, 1], period, start, end + every[0].length) : null;
}

function countOf(groups: Record<string, string | undefined>): Range | null {
  const from = numeralRange(groups.count!);
  const to = groups.count2 ? numeralRange(groups.count2) : from;
  return from && to ? [from[0], to[1]] : null;
}

function rate(count: Range, days: Range, start: number, end: number): Quantity {
  return quantity('rate', [count[0] / days[1], count[1] / days[0]], count, start, end);
}

function englishRate(match: RegExpExecArray): Quantity | null {
  const { ntimes = '', eachof = '' } = match.groups!;
  const numbers = (words: string): Range => {
    const [low = '1', high = low] = words.match(/\d+/gu) ?? [];
    return [Number(low), Number(high)];
  };
  const count: Range = /once/iu.test(ntimes) ? [1, 1] : /twice/iu.test(ntimes) ? [2, 2] : numbers(ntimes);
  const name = /day|week|month|year/iu.exec(eachof)![0].toLowerCase();
  const worth = UNITS[name]!.worth / MINUTES_PER_DAY;
  const [low, high] = numbers(eachof);
  return rate(count, [low * worth, high * worth], match.index, match.index + match[0].length);
}

/** 서른하나, 마흔일곱이시고: tens of the native numerals are ages where nothing is counted. */
function readAges(text: string): Quantity[] {
  const lone = new RegExp(
    `${EDGE}(?<age>(?:${NATIVE_TEN})(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)?)(?=$|[.,]|\\s살|살|이시|이면|이라|이니|이고|에\\s|이신|의\\s|이에|인데|[가-힣]{0,2}\\s피부)(?:\\s?살)?`,
    'gu',
  );
  return [...text.matchAll(lone)].flatMap((match) => {
    const value = numeralRange(match.groups!.age!);
    const exact = value && (value[0] > 10 || /살/u.test(match[0])) ? value : null;
    return exact ? [quantity('age', exact, exact, match.index, match.index + match[0].length)] : [];
  });
}

/** Digits that nothing explains: 119, 7가지. A count of things the text itself lists is not among them. */
function readBare(text: string, known: readonly Quantity[]): Quantity[] {
  const free =
    /(?<![\d.,A-Za-z])\d+(?:\.\d+)?(?!\s?(?:가지|개|번|회|장|차례|단계|곳|부위|항목|번째|차|[A-Za-z\d]))/gu;
  return [...text.matchAll(free)]
    .map((match) => {
      const value = Number(match[0]);
      return quantity('bare', [value, value], [value, value], match.index, match.index + match[0].length);
    })
    .filter(({ span }) => !known.some((one) => span[0] < one.span[1] && span[1] > one.span[0]));
}
