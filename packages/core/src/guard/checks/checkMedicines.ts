import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { splitSentences } from '../text/Sentence.js';
import { isRefused } from '../text/stance.js';
import { MEDICINE, OWN_MEDICINE } from '../vocabulary/medicines.js';
import { isUsed, nounsIn } from './nounsIn.js';

const STOPPING =
  '(?:끊(?=으|고|어|는|기|을)|중단(?=하|해|을|도)|중지|그만|멈추(?=고|시|세|는|면)|멈춰|쉬(?=세|셔|시|고|어|는|면)|빼(?=고|세|시|셔|도|는|주|\\s)|줄이(?=세|시|고|셔|면)|줄여|거르|건너뛰|걸러(?!\\s?한)|버리|(?<=\\s)안\\s?(?:드|먹|바르|쓰)[가-힣]|먹지\\s?(?:않|말|마)|드시지\\s?(?:않|말|마)|바르지\\s?않으셔도|덜\\s?(?:드|먹|바))';
const STOP = new RegExp(`${OWN_MEDICINE}[^.!?]{0,28}?${STOPPING}`, 'gu');
/** How to cut down is asked of who prescribed it. */
const ASKED =
  /^[가-힣]{0,2}야\s?(?:하나|할지|하는지)|^[가-힣]{0,3}\s?(?:방법|지\s?(?:는|도)?\s?(?:마|말|않)|기\s?전|려면|고\s?싶|려고|라고\s?하|는\s?(?:것은|건|것도|방법|때)|을지|지를)/u;

const PRESCRIBED =
  /처방(?:을|전을?)?\s?받(?:아|으시|으세|아서|아다|는\s?(?:게|것이)\s?좋)|처방해\s?(?:드|주)|처방합니다|처방\s?드|(?:먹는|경구)\s?[가-힣]{0,8}(?:약|제|항생제)|(?:알|정|캡슐|포)씩|복용(?:하세|하시|하면|하십|해\s)|(?:약|항생제|연고|주사)(?:을|를)?\s?(?:[가-힣]{1,8}\s)?(?:드세요|드시면|드시고|맞으|먹으)|주사(?:를)?\s?맞|수액|링거/gu;

/** Medicines that the advice does not name, and those in use stopped without asking. */
export function checkMedicines(plan: Plan, text: string): Fault[] {
  const masked = maskQuotes(text);
  const named = nounsIn(masked, MEDICINE)
    .filter(({ word, span }) => !isUsed(plan.words, word) && !/[가-힣]/u.test(masked[span[0] - 1] ?? ' '))
    .filter(({ word }) => !isGenericName(plan, word))
    .map(({ span }) => ({ code: 'prescription' as const, span }));
  const prescribed = [...masked.matchAll(PRESCRIBED)]
    .map((match) => ({ word: match[0], span: [match.index, match.index + match[0].length] as const }))
    .filter(({ word, span }) => !isUsed(plan.words, word) && !isRefused(masked, span[1]))
    .filter(({ span }) => !/^[^.!?]{0,6}(?:지\s?(?:마|말|않)|곳|부위|양)/u.test(masked.slice(span[1])))
    .map(({ span }) => ({ code: 'prescription' as const, span }));
  return [...named, ...prescribed, ...stopped(plan, masked)];
}

/** The plan may speak of the kind by another ending: 항진균 샴푸. */
const isGenericName = ({ words }: Plan, word: string) =>
  word.length > 3 && isUsed(words, word.slice(0, 3)) && /제$/u.test(word);

function stopped(plan: Plan, text: string): Fault[] {
  const planned = new Set(
    plan.sentences.flatMap(({ text: sentence }) => [...sentence.matchAll(STOP)].map(([words]) => words)),
  );
  return splitSentences(text).flatMap(({ text: sentence, start }) =>
    [...sentence.matchAll(STOP)]
      .filter((match) => {
        const rest = sentence.slice(match.index + match[0].length);
        if (ASKED.test(rest) || planned.has(match[0])) return false;
        if (
          /^[가-힣]{0,4}(?:면|려면|고\s?싶|거나[^.!?]{0,12}지\s?(?:마|말))/u.test(rest) &&
          !/^[가-힣]{0,3}면\s?(?:됩|돼|되|좋)/u.test(rest)
        )
          return false;
        return !/^[^.!?,]{0,12}지\s?(?:는|도)?\s?(?:마|말|않)/u.test(rest);
      })
      .filter(
        (match) =>
          !/(?:남은|상처에|약국\s?스테|확인\s?(?:없|안)|어른)/u.test(
            sentence.slice(Math.max(0, match.index - 10), match.index + 12),
          ),
      )
      .map((match) => ({
        code: 'stop_medicine' as const,
        span: [start + match.index, start + match.index + match[0].length] as const,
      })),
  );
}
