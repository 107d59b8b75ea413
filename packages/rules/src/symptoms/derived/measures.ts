import type { NormalText } from '../text/NormalText.js';
import { readNumeral } from './numerals.js';
import type { Quantity } from './Quantity.js';

/** How wide something is said to be, and where. */
export interface Measure {
  readonly mm: number;
  readonly start: number;
  readonly end: number;
  /** In millimetres or centimetres, not by a thing of known size. */
  readonly exact: boolean;
}

/** Things people measure spots by, and about how wide they are. */
const THINGS: readonly (readonly [string, number])[] = [
  ['연필지우개|지우개똥|지우개|연필대가리|연필머리|연필끝|연필뒤', 6],
  [
    '(?:쪼매난|조그만|조그마한|쪼그만|쪼끄만|자그마한|작은|쪼만한)점|좁쌀|참깨|깨알|깨(?=만|같|크기)|쌀알|쌀한톨|쌀톨|바늘|볼펜심|볼펜점|점만|모래알|점한톨|실|먼지',
    2,
  ],
  ['새끼손톱|손톱|단추|완두콩?|강낭콩|콩알?|팥알?|녹두|은행알|앵두|포도씨', 8],
  [
    '[1-9]0{0,2}원(?:짜리|동전)?|[일오]?[십백]원(?:짜리|동전)?|동전|밤톨|밤알|밤만|포도알|메추리알|엄지손톱|도토리|대추|탁구공|달걀|계란|구슬|호두|살구|자두|병뚜껑|손가락마디|손바닥',
    16,
  ],
];
const THING = new RegExp(
  `(?:${THINGS.map(([words]) => `(${words})`).join('|')})(?=만|크기|정도|보다|쯤|처럼|이었|였|이던|이더|이 |던|한톨|넘|이상|→|,|\\.|$|두배|세배|사이즈|같)`,
  'g',
);
const SPOKEN = /([일이삼사오육칠팔구십]{1,3}|한|두|세|네|다섯)(밀리|미리|센티|센치)(반)?/g;
const HALF_AFTER = /^(?:센티|센치|cm)?반(?![가-힣])/;
const CENTIMETRES = /^(?:cm|센)/;
/** 6→9mm: only the last bears the unit. */
/** 지름 4→7: the noun says that millimetres are meant. */
const NAMED_ARROW =
  /(?:diameter|지름|직경|장경|크기|size|사이즈|폭)(\d{1,2}(?:·\d)?),(\d{1,2}(?:·\d)?)(?!\d|mm|cm|밀|미리|센|개)/g;
const ARROW = /(\d{1,3}(?:·\d)?),(\d{1,3}(?:·\d)?)(mm|밀리|미리|cm|센티|센치)/g;

export function readMeasures(text: NormalText, quantities: readonly Quantity[]): Measure[] {
  const found = [...arrows(text), ...exact(text, quantities), ...spoken(text.chars), ...things(text.chars)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = -1;
  return found.filter((measure) => {
    if (measure.start < covered) return false;
    covered = measure.end;
    return true;
  });
}

function exact(text: NormalText, quantities: readonly Quantity[]): Measure[] {
  return quantities
    .filter(({ kind }) => kind === 'mm')
    .map(({ amount, start, end }) => {
      const half =
        /(?:cm|센티|센치)$/.test(text.chars.slice(start, end)) && HALF_AFTER.test(text.chars.slice(end));
      const other = Number(/(\d{1,2})x$/.exec(text.chars.slice(Math.max(0, start - 3), start))?.[1] ?? 0);
      return { mm: Math.max(amount + (half ? 5 : 0), other), start, end, exact: true };
    });
}

function spoken(chars: string): Measure[] {
  return [...chars.matchAll(SPOKEN)].flatMap((match) => {
    const count = readNumeral(match[1]!);
    if (!Number.isFinite(count)) return [];
    const unit = CENTIMETRES.test(match[2]!) ? 10 : 1;
    const mm = (count + (match[3] ? 0.5 : 0)) * unit;
    return [{ mm, start: match.index, end: match.index + match[0].length, exact: true }];
  });
}

function arrows(text: NormalText): Measure[] {
  return [...text.chars.matchAll(ARROW), ...text.chars.matchAll(NAMED_ARROW)].flatMap((match) => {
    const [whole, first = '', last = '', unit = ''] = match;
    const index = match.index + whole.indexOf(first);
    const comma = index + first.length;
    if (!isArrow(text.original.slice(text.start[comma], text.end[comma]))) return [];
    const scale = CENTIMETRES.test(unit) ? 10 : 1;
    const amount = (digits: string) => Number(digits.replace('·', '.')) * scale;
    return [
      { mm: amount(first), start: index, end: comma, exact: true },
      { mm: amount(last), start: comma + 1, end: comma + 1 + last.length + unit.length, exact: true },
    ];
  });
}

export const isArrow = (written: string) => /[→⇒➔➡]/.test(written);

function things(chars: string): Measure[] {
  return [...chars.matchAll(THING)].map((match) => {
    const size = THINGS.findIndex((_, k) => match[k + 1] !== undefined);
    const start = match.index;
    const end = start + match[0].length;
    return { mm: compared(THINGS[size]![1], chars.slice(end, end + 14)), start, end, exact: false };
  });
}

/** 지우개보다 크다, 콩알보다 작다, 콩알만도 안 된다. */
function compared(mm: number, after: string): number {
  if (/^(?:보다(?:는|도)?(?:좀|쫌|조금|쪼매|쬐끔|더|약간|훨씬)*(?:크|큰|컸|커|큽|큼|넓)|넘|이상)/.test(after))
    return mm + 2;
  if (/^보다(?:는|도)?(?:좀|조금|더|약간|훨씬)*작|^만?(?:큼)?도?(?:안되|안돼|안될|못되)/.test(after))
    return Math.min(mm - 2, 6);
  return /^두배/.test(after) ? mm * 2 : mm;
}
