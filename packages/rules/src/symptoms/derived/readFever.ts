import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

/** Water, weather and rooms have degrees too. */
const NOT_BODY =
  /물|수온|기온|날씨|실내|샤워|사우나|찜질|세탁|각도|영하|방온도|습도|한낮|여름|탕|술|드라이|고데기|매직기/;
const BODY = /열|체온|온도계|체온계|재보|쟀|귀로|겨드랑|까지올|몸/;
const FEVER_FROM = 38;

/** Temperatures of the body: fever from 38.0 °C on, no fever below it. */
export function readFever(message: Message, quantities: readonly Quantity[]): Reading[] {
  const measured = quantities
    .filter((quantity) => quantity.kind === 'celsius')
    .flatMap((quantity) => measure(message, quantity));
  return measured;
}

function measure(message: Message, quantity: Quantity): Reading[] {
  const c = clauseAt(message, quantity.start);
  const clause = message.clauses[c]!;
  const words = message.text.chars.slice(clause.start, clause.end);
  const unit = /[도c씨]/.test(message.text.chars.slice(quantity.start, quantity.end + 1));
  if (
    NOT_BODY.test(words) ||
    (!unit && !BODY.test(words)) ||
    /^(?:kg|키로|살|세|번|개|명|주|일)/.test(message.text.chars.slice(quantity.end))
  )
    return [];
  return [
    {
      code: 'symptom.fever',
      polarity: quantity.amount >= FEVER_FROM ? 'present' : 'negated',
      subject: message.subjects[c]!,
      time: feverTime(message, c, words),
      start: clause.start,
      end: clause.end,
      value: { amount: quantity.amount, unit: 'celsius' },
    },
  ];
}

function feverTime(message: Message, c: number, words: string): Reading['time'] {
  if (/(?:넘으|되|오르|나|이상이)면/.test(words)) return 'hypothetical';
  if (message.eras[c] !== 'now' || message.over.has(c)) return 'past';
  return 'now';
}
