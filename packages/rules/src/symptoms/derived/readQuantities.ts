import type { NormalText } from '../text/NormalText.js';
import { readNumeral } from './numerals.js';
import type { Quantity } from './Quantity.js';
import { TIME_WORDS } from './timeWords.js';

const NUMBER =
  '(?:\\d{1,4}(?:·\\d{1,2})?|한두|두세|두서너|서너|너댓|네댓|대여섯|[한두세서석네너넉몇수]|다섯|여섯|일곱|여덟|아홉|열두|열한|열(?!일)|스무|서른|마흔|쉰|여러|[일이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])';
const LENGTH_OF_TIME = new RegExp(
  `(${NUMBER})(?:~(\\d{1,4}))?(시간|분|일|날|주일|주|달|개월|년|해)(반)?`,
  'g',
);
const TIME_WORD = new RegExp(
  Object.keys(TIME_WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const DAYS: Readonly<Record<string, number>> = {
  분: 1 / 1440,
  시간: 1 / 24,
  일: 1,
  날: 1,
  주일: 7,
  주: 7,
  달: 30,
  개월: 30,
  년: 365,
  해: 365,
};
/** 생후 3개월, 임신 20주, 세 살, 6개월 아기: how old, not how long. */
const AGE_BEFORE =
  /(?:생후|임신|출산|나이|산후|만|하루|애낳고|낳은지|수유|돌|분만|하루에|일|(?:임신|출산|분만|수유)한)$/;
const AGE_AFTER =
  /^(?:된|짜리|차|되는|정도된|쯤된)?(?:아기|애기|아이|아가|딸|아들|신생아|남아|여아|손주|손녀|손자|임신|임산부|태아|애가|애는|애예|생|에한번|마다|간격|에\d)/;
const TEMPERATURE =
  /(3[4-9]|4[0-3])(?:·(\d)\d?)?(?:도|c|씨)(?:(\d)부|오부|반)?|(삼십[사오육칠팔구]|사십[일이]?)(?:점([일이삼사오육칠팔구]))?도(?:([일이삼사오육칠팔구])부)?/g;
const BARE_TEMPERATURE =
  /(?<!\d)(3[6-9]|4[01])·(\d)(?!\d|mm|cm|밀리|센티|kg|키로|킬로|%|퍼|배|ml|mg|주|세|살)/g;
const TENTHS = '영일이삼사오육칠팔구';
/** 매일 39, 농포, 39: a whole number counts only by itself at the end of what is said. */
const BARE_WHOLE =
  /(?<=(?:열|체온|체온이|체온계가|고열|발열|매일|오한후|열이|온도)|[^남여자성살세][.,])(3[89]|4[01])(?=[.,?]|예요|에요|입니|이에|을넘|$)/g;
/** 삼십팔점오, 삼팔도 칠부. */
const SPOKEN_TEMPERATURE =
  /(삼십?[육칠팔구]|사십[일이]?)(?:점([영공일이삼사오육칠팔구])|도([일이삼사오육칠팔구])부)/g;
const SIZE = /(\d{1,3}(?:·\d)?)(mm|밀리|미리|cm|센티|센치)/g;

export function readQuantities(text: NormalText): Quantity[] {
  const found = [
    ...timesIn(text.chars),
    ...wordsOfTime(text),
    ...temperatures(text.chars),
    ...sizes(text.chars),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return found.filter((quantity) => {
    if (quantity.start < covered) return false;
    covered = quantity.end;
    return true;
  });
}

function timesIn(chars: string): Quantity[] {
  const out: Quantity[] = [];
  for (const match of chars.matchAll(LENGTH_OF_TIME)) {
    const [whole, number = '', upper, unit = '', half] = match;
    const start = match.index;
    const end = start + whole.length;
    if (!isLength(chars, start, end, number, unit)) continue;
    const count = upper ? Number(upper) : readNumeral(number);
    const amount = Math.round(Math.max(count + (half ? 0.5 : 0), 0) * (DAYS[unit] ?? 1) * 100) / 100;
    if (Number.isFinite(amount))
      out.push({ kind: 'days', amount, start, end, role: roleAfter(chars, start, end) });
  }
  return out;
}

/** 이주 (moving), 오일 (oil), 사주, 일일이: a lone sino numeral needs something of time after it. */
function isLength(chars: string, start: number, end: number, number: string, unit: string): boolean {
  const before = chars.slice(Math.max(0, start - 4), start);
  const after = chars.slice(end, end + 8);
  if (AGE_BEFORE.test(before) || AGE_AFTER.test(after)) return false;
  if (/^\d/.test(number)) return unit !== '분' || !/^(?:의|량|당|할|카레|요리|수|양|야)/.test(after);
  const sino = /^[일이삼사오육칠팔구십]+$/.test(number);
  const marked =
    /^(?:째|차|전|동안|넘|만에|됐|되|정도|간|쯤|이상|가까|뒤|후|이나|은|을|지났|지나|내내|사이)/.test(after);
  // 칠일, 육일이여: of these nothing else is called so, as 오일 is oil.
  if (sino && unit === '일' && !marked)
    return /^[육칠팔]$/.test(number) && /^(?:이여|이에요|입니다|[.,]|$)/.test(after);
  if (sino && unit === '주' && !marked) return false;
  if (sino && (unit === '달' || unit === '해' || unit === '시간' || unit === '분'))
    return isClock(after) && unit !== '해' && unit !== '달';
  if (unit === '시간' && number !== '수') return true;
  if (number === '수' || number === '서' || number === '세' || number === '네' || number === '너')
    return !/[가-힣]$/.test(before) || marked;
  return !(unit === '해' || unit === '날' || unit === '분') || marked;
}

/** 십 분도 안 돼, 이십 분 됐나. */
const isClock = (after: string) =>
  /^(?:도안|도채|뒤|후|전|만에|째|쯤|정도|됐|됨|지나|지났|사이|새|동안|[,.]|$)/.test(after);

/** 하루 두 번, 이틀에 한 번, 하루 종일: how often, not how long. */
const PER_DAY =
  /^(?:종일|에한|에두|에세|에\d|에몇|빨리|(?:한두|두세|서너|한|두|세|네|몇|여러|\d{1,2})(?:번|회|차례|알|정|방울|시간))/;

function wordsOfTime({ chars, gap }: NormalText): Quantity[] {
  const out: Quantity[] = [];
  for (const match of chars.matchAll(TIME_WORD)) {
    const end = match.index + match[0].length;
    // 열 이틀째: a fever for two days, not twelve days.
    const fever = /^열./.test(match[0]) && match[0] !== '열흘' && gap[match.index + 1] === 1;
    const start = match.index + (fever ? 1 : 0);
    const word = chars.slice(start, end);
    const recent =
      /^(?:엊그제|엊저녁|그그저께|그끄저께|그끄제|아래께|저아래|그저께|그제|어저께|어제|지지난|저저번|지난|저번|오늘|방금|아까|어젯밤|간밤)/.test(
        word,
      );
    if (PER_DAY.test(chars.slice(end, end + 6))) continue;
    out.push({
      kind: 'days',
      amount: TIME_WORDS[word]!,
      start,
      end,
      role: recent ? 'ago' : roleAfter(chars, start, end),
    });
  }
  return out;
}

function roleAfter(chars: string, start: number, end: number): Quantity['role'] {
  const after = chars.slice(end, end + 12).replace(/^(?:정도|쯤|가량|이나|도|남짓|씩)+/, '');
  if (
    /^(?:전부터|째|짼|짜리|동안|넘|이상|내내|가까이|간|됐|되었|된|돼|되는|을넘|이넘|이상|은됐|은된|이됐|되니|되도록|지나도|지나가|이지나|을계속|을버|을다녀|을아물|을매일|됨|다됨|다돼|이여|이라|이드|이랑|여라|이네|이유|이예|하고(?:하루|이틀|사흘|나흘))/.test(
      after,
    )
  )
    return sinceBefore(chars, start) && /^(?:됐|되었|된|돼|되는|째|넘|이넘|지나|이지나)/.test(after)
      ? 'since'
      : 'lasting';
  if (/^차(?![이가])/.test(after) && chars[end - 1] !== '년') return 'lasting';
  if (/^전보다/.test(after)) return 'plain';
  if (/^전/.test(after)) return 'ago';
  if (/^(?:만에|사이|안에|새|이내)/.test(after)) return 'within';
  if (/^(?:뒤|후|지나|지났|있다|정도뒤)/.test(after)) return 'since';
  return sinceBefore(chars, start) ? 'since' : 'plain';
}

/** 염색한 지 5일. */
const sinceBefore = (chars: string, start: number) =>
  /[한은인난운친간온른된킨신낀은픈린]지(?:가|는|도|이제|약|벌써|거의|한|대략|딱|오늘로)?$/.test(
    chars.slice(Math.max(0, start - 6), start),
  );

function temperatures(chars: string): Quantity[] {
  const out: Quantity[] = [];
  for (const match of chars.matchAll(TEMPERATURE)) {
    const [whole, digits, tenth, part, words, point, wordPart] = match;
    const base = digits ? Number(digits) : readNumeral(words ?? '');
    const fraction =
      tenth ??
      part ??
      (point
        ? String(readNumeral(point))
        : wordPart
          ? String(readNumeral(wordPart))
          : /오부|반$/.test(whole)
            ? '5'
            : '0');
    out.push({
      kind: 'celsius',
      amount: base + Number(fraction) / 10,
      start: match.index,
      end: match.index + whole.length,
      role: 'plain',
    });
  }
  return [...out, ...bareTemperatures(chars)];
}

function bareTemperatures(chars: string): Quantity[] {
  const bare = [...chars.matchAll(BARE_TEMPERATURE), ...chars.matchAll(BARE_WHOLE)].map((match) =>
    celsius(match, Number(match[1]) + Number(match[2] ?? 0) / 10),
  );
  const spoken = [...chars.matchAll(SPOKEN_TEMPERATURE)].map((match) => {
    const [, whole = '', point, part] = match;
    const base = readNumeral(whole.replace(/^삼(?!십)/, '삼십'));
    return celsius(match, base + Math.max(0, TENTHS.indexOf(point ?? part ?? '영')) / 10);
  });
  return [...bare, ...spoken];
}

const celsius = (match: RegExpMatchArray, amount: number): Quantity => ({
  kind: 'celsius',
  amount,
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  role: 'plain',
});

function sizes(chars: string): Quantity[] {
  return [...chars.matchAll(SIZE)].map((match) => {
    const amount = Number((match[1] ?? '0').replace('·', '.')) * (/^(?:cm|센)/.test(match[2] ?? '') ? 10 : 1);
    return {
      kind: 'mm',
      amount,
      start: match.index,
      end: match.index + match[0].length,
      role: 'plain',
    } as const;
  });
}
