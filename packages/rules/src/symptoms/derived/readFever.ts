import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

/** Water, weather and rooms have degrees too. */
const NOT_BODY =
  /물(?!집|린|렸|려|풍|방|만|도|한|조차|을못|마시|사|점|든뾰)|소주|도수|알코올|수온|기온|날씨|실내|샤워|사우나|찜질|세탁|각도|영하|방온도|습도|한낮|여름|탕|(?<!입)술|족욕|드라이|고데기|매직기/;
const BODY = /열|체온|온도계|체온계|재보|쟀|귀로|겨드랑|까지올|몸/;
/** A number between the two neither says nor denies a fever: 열도 37.9 is one, 체온 37.9 may be. */
const NO_FEVER_BELOW = 37.5;
/** What else is told in figures with one decimal: 38.6 by itself is a temperature. */
const OF_ELSE =
  /점수|[가-힣]점|버전|ver|ios|안드|무게|체중|사이즈|배율|확률|%|퍼|수분|유분|탄력|모공|bmi|지수|평균|등급|cm|mm|kg|키로|만원|천원/;
const FEVER_FROM = 38;
/** 계속 39, 매일 39: what goes on at such a number is a fever. */
const GOES_ON_AT = /(?:매일|매일매일|계속|여태|아직도?|내내|쭉|또)$/;
const WEIGHT = /체중|몸무게|kg|키로|킬로/;

/** Temperatures of the body: fever from 38.0 °C on, no fever below it. */
export function readFever(message: Message, quantities: readonly Quantity[]): Reading[] {
  return quantities
    .filter((quantity) => quantity.kind === 'celsius')
    .flatMap((quantity) => measure(message, quantity));
}

function measure(message: Message, quantity: Quantity): Reading[] {
  const c = clauseAt(message, quantity.start);
  const clause = message.clauses[c]!;
  const words = message.text.chars.slice(clause.start, clause.end);
  const unit = /[도c씨]/.test(message.text.chars.slice(quantity.start, quantity.end + 1));
  const decimal = /·\d$/.test(message.text.chars.slice(quantity.start, quantity.end));
  if (
    NOT_BODY.test(words) ||
    (!unit &&
      !BODY.test(words) &&
      !GOES_ON_AT.test(message.text.chars.slice(clause.start, quantity.start)) &&
      (WEIGHT.test(words) || !(decimal && quantity.amount >= FEVER_FROM && !OF_ELSE.test(words)))) ||
    (quantity.amount >= NO_FEVER_BELOW && quantity.amount < FEVER_FROM) ||
    /^(?:kg|키로|살|세|번|개|명|주|일)/.test(message.text.chars.slice(quantity.end))
  )
    return [];
  return [
    {
      code: 'symptom.fever',
      polarity: quantity.amount >= FEVER_FROM ? 'present' : 'negated',
      subject: message.subjects.at(c, quantity.start),
      time: feverTime(message, c, quantity.start, words),
      start: clause.start,
      end: clause.end,
      value: { amount: quantity.amount, unit: 'celsius' },
    },
  ];
}

function feverTime(message: Message, c: number, at: number, words: string): Reading['time'] {
  if (/(?:넘으|되|오르|나|이상이)면/.test(words)) return 'hypothetical';
  if (message.eras.of(c) !== 'now' || message.over.has(c, at)) return 'past';
  return 'now';
}
