import type { Message } from '../grammar/Message.js';
import { clauseAt } from './clauseAt.js';
import type { Reading } from './Reading.js';

/** 체중 61→57, 몸무게 74에서 66으로: what was, what is. */
const CHANGE =
  /(?:체중|몸무게|bw|그냥|철사이|달사이|달새|주사이)[^.\d]{0,12}(\d{2,3})(?:·\d)?(?:kg|키로|킬로)?(?:에서|,|~)(\d{2,3})(?:·\d)?(?!,?[\d년개])/g;
/** Kilograms; less goes up and down by itself. */
const LOSS_FROM = 3;
/** 다이어트 중 is why; 다이어트 안 함 is none. */
const MEANT = /(?:다이어트|식단|운동|단식)(?!.{0,6}(?:안|않|없|무|x|변화))/;

/** Weight that two numbers say was lost, where nobody meant it. */
export function readWeight(message: Message): Reading[] {
  const { chars } = message.text;
  return [...chars.matchAll(CHANGE)].flatMap((match) => {
    const lost = Number(match[1]) - Number(match[2]);
    const end = match.index + match[0].length;
    if (lost < LOSS_FROM || MEANT.test(chars.slice(Math.max(0, match.index - 20), end + 20))) return [];
    const c = clauseAt(message, match.index);
    return [
      {
        code: 'symptom.weight_loss_unexplained',
        polarity: 'present',
        subject: message.subjects.of(c)!,
        time: message.eras.of(c) === 'now' ? 'now' : 'past',
        start: match.index,
        end,
      },
    ];
  });
}
