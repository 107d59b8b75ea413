import { isUrgent, triageRank } from '../../vocabulary/triage.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { readQuantities } from '../quantities/readQuantities.js';
import { isConditional } from '../text/clauses.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { overlap } from '../text/overlap.js';
import { type Sentence, splitSentences } from '../text/Sentence.js';

const DAY = 1440;
/** How alike a sign is told and written. */
const NET = 0.2;
const AT_ONCE = /119|오늘이나|내일|기다리지|바로/u;
const VISIT = /과(?:$|에서|\s)|진료|119/u;
/** Within how many days each level wants to be seen; at home there is no such day. */
const WINDOW = {
  self_care: Number.POSITIVE_INFINITY,
  routine: 28,
  within_2w: 14,
  within_72h: 3,
  emergency: 0,
};

const PLACE =
  /[가-힣]{0,6}(?:피부과|내과|외과|안과|산부인과|소아과|소아청소년과|이비인후과|비뇨의학과|신경과|정형외과)|병원|의원|응급실|119|진료(?!\s?(?:없이|기준|시기|전))|전문의|의사|외래|조직\s?검사|검진|구급차/gu;
/** Going there, in whatever words; a place told of otherwise is no visit. */
const GOING =
  /(?:(?:에|로|으로)\s?(?:꼭\s|한번\s|한\s?번\s|먼저\s)?가|가\s?보|가\s?봐|가세|가셔|가시(?!기)|가실|가야|가셨|가서|가는|가기|받으|받아|받는|받을|방문|찾아|찾으|찾는|들러|들르|예약|내원|보여|보이(?:고|세|시)|보시(?:라|길|는|기)|보기|확인|봐\s?달|다녀|잡아|권합|권하|권해|상담|전화|부르|달려|뛰어|데려|모시|입원|한\s?번|맞으|하셔야|필요|부터)/u;
const URGENT =
  /응급실|119|구급차|오늘|지금(?=\s?(?:바로|당장|즉시|곧|가|병원|피부과|응급|진료))|당장|즉시|곧바로|내일|모레|하루\s?빨리|하루라도|한시|서둘|빨리|급히|지체|이번\s?주|주말\s?전|며칠\s?안|늦기\s?전|미루면\s?위험/u;
const LOOSE =
  /(?:안\s?가|가지\s?않|받지\s?않|굳이|취소|생략|필요(?:는|가|까지는?)?\s?없|필요(?:는|가)?\s?없|나중|천천히|여유|급하지\s?않|서두르지\s?않|서두를|늦지\s?않|시간\s?(?:나|날|되|될)\S*\s?때|건너뛰|미루|미뤄|안\s?받|그때\s?(?:가|찾|들러|받)|생각해|고민|선택|마음\s?내킬|내키|참고만)/u;
const UNHURRIED =
  /시간이?\s?(?:나|날|되|될|되시|되실|나실|나시)\S{0,2}\s?때|편하(?:실|신|게)\s?(?:때|날)|서두를\s?(?:일|필요|것)|급하(?:지\s?않|게\s?[가-힣]+\s?필요)|급한\s?(?:건|것은|일은)\s?아니|천천히\s?(?:가|알아|예약|생각)|여유\s?(?:있|를)/u;
/** 미루지 마세요 is no putting off. */
const KEPT = /(?:미루|취소|생략|건너뛰)[가-힣]{0,3}지\s?(?:는|도)?\s?(?:마|말|않)|기다리지/u;
const WORSE =
  /(?:달라|변하|변해|커지|커져|커졌|심해|나빠|번지|번져|아프|아파|붉어|부어|붓|열이|열\s|진물|피가|늘어|넓어|벌어)[^.!?,]{0,10}(?:도|더라도)(?=[,\s])[^.!?]{0,40}(?:지켜|기다|찍|괜찮|그대로|집에서|두고|미루|살펴|관찰|놔두)/u;

interface Visit {
  readonly sentence: Sentence;
  readonly span: readonly [number, number];
  /** From the place to what is done there. */
  readonly words: string;
  readonly conditional: boolean;
}

/** How soon to be seen: neither later nor sooner than the advice, and never left out. */
export function checkTriage(plan: Plan, text: string): Fault[] {
  const sentences = splitSentences(maskQuotes(text));
  const visits = sentences.flatMap(visitsIn);
  const { level } = plan.advice.triage;
  const softened = softenings(plan, sentences, visits);
  const asksToBeSeen = triageRank(level) > 0;
  const dropped = asksToBeSeen && !visits.some(({ conditional }) => !conditional) && softened.length === 0;
  const whole = [0, text.length] as const;
  return [
    ...softened,
    ...(dropped ? [{ code: 'triage_dropped' as const, span: whole }] : []),
    ...exaggerations(plan, visits),
  ];
}

/** Where to is said a sentence before: 2주 안에 가 보는 게 좋겠어요. */
const WITHIN =
  /(?:안에는?|안으로는?|이내에|사이에는?|넘기지\s?(?:말고|않고))\s(?:꼭\s|한번\s|한\s?번\s|편한\s?때에?\s|먼저\s)*(?:가\s?보|가\s?봐|가세|가셔|가시|다녀|들러|들르|보여\s?주|확인받|확인을\s?받|찾아가|예약)/gu;

function visitsIn(sentence: Sentence): Visit[] {
  const elsewhere = [...sentence.text.matchAll(WITHIN)].map((match) => ({
    sentence,
    span: [sentence.start + match.index, sentence.start + match.index + match[0].length] as const,
    words: sentence.text.slice(match.index, match.index + match[0].length + 20),
    conditional: isConditional(sentence, match.index),
  }));
  return [...visitsAtPlaces(sentence), ...elsewhere];
}

function visitsAtPlaces(sentence: Sentence): Visit[] {
  return [...sentence.text.matchAll(PLACE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = sentence.text.slice(end, end + 36);
    if (!GOING.test(after) && !LOOSE.test(after) && !/[,.]?\s?\d|이내|안에|까지/u.test(after)) return [];
    if (/^(?:에서|의)?\s?(?:진료한|처방|받은|말씀|이르|권하는|배운|들은)/u.test(after)) return [];
    const span = [sentence.start + match.index, sentence.start + end] as const;
    return [{ sentence, span, words: match[0] + after, conditional: isConditional(sentence, match.index) }];
  });
}

/** Put off, made to depend on how it goes, or a change that is to be waited out. */
function softenings({ advice }: Plan, sentences: readonly Sentence[], visits: readonly Visit[]): Fault[] {
  const waits = sentences.flatMap((sentence) => {
    const match = WORSE.exec(sentence.text);
    if (!match || /(?:지|진)\s?않/u.test(match[0].slice(0, 14))) return [];
    const span = [sentence.start + match.index, sentence.start + match.index + match[0].length] as const;
    return [{ code: 'triage_softened' as const, span }];
  });
  if (triageRank(advice.triage.level) === 0) return waits;
  const isFirm = visits.some((visit) => !visit.conditional && !isLoose(visit, advice.triage.level));
  const loose = visits
    .filter((visit) => isLoose(visit, advice.triage.level) || (!isFirm && visit.conditional))
    .map(({ span }) => ({ code: 'triage_softened' as const, span }));
  return [...waits, ...loose, ...(advice.triage.level === 'routine' ? [] : unhurried(sentences))];
}

const unhurried = (sentences: readonly Sentence[]): Fault[] =>
  sentences.flatMap(({ text, start }) => {
    const match = UNHURRIED.exec(text);
    if (!match) return [];
    return [
      {
        code: 'triage_softened' as const,
        span: [start + match.index, start + match.index + match[0].length] as const,
      },
    ];
  });

/** For 편한 때 the advice itself leaves time. */
function isLoose({ words, sentence, span }: Visit, level: Plan['advice']['triage']['level']): boolean {
  const rest = sentence.text.slice(span[0] - sentence.start);
  const match = LOOSE.exec(words) ?? /예약은?\s?취소/u.exec(rest);
  if (!match || KEPT.test(rest)) return false;
  return level !== 'routine' || !/시간|천천히|여유|나중/u.test(match[0]);
}

function exaggerations(plan: Plan, visits: readonly Visit[]): Fault[] {
  const { level } = plan.advice.triage;
  if (isUrgent(level)) return [];
  return visits
    .filter(({ words }) => !KEPT.test(words) && !LOOSE.test(words))
    .filter((visit) =>
      visit.conditional
        ? URGENT.test(partOf(visit)) && isSooner(visit, WINDOW[level]) && !isSafetyNet(plan, visit)
        : isSooner(visit, WINDOW[level]) || (triageRank(level) === 0 && isOrdered(visit)),
    )
    .map(({ span }) => ({ code: 'triage_exaggerated' as const, span }));
}

/** A sign for which the advice itself asks for a visit, and no later. */
function isSafetyNet({ sentences }: Plan, visit: Visit): boolean {
  const { sentence, span } = visit;
  const sign = sentence.text.slice(0, span[0] - sentence.start).replace(URGENT, '');
  const isAtOnce = URGENT.test(partOf(visit));
  return sentences.some(
    ({ text }) => (isAtOnce ? AT_ONCE : VISIT).test(text) && overlap(sign, text.split(':')[0]!) >= NET,
  );
}

/** The part of the sentence that the visit stands in, from the last comma or 고. */
function partOf({ sentence, span, words }: Visit): string {
  const before = sentence.text.slice(0, span[0] - sentence.start);
  return `${before.split(/,\s|고\s|지만\s|는데\s|니\s|시다/u).at(-1)!}${words}`;
}

function isSooner(visit: Visit, window: number): boolean {
  const part = partOf(visit);
  if (URGENT.test(part) && !/(?:오늘|내일)[^.!?]{0,6}(?:사진|(?<!일)찍)/u.test(part)) return true;
  return readQuantities(part).some(
    ({ kind, high, span }) =>
      kind === 'time' &&
      high < window * DAY * 0.9 &&
      /^\s?(?:안|이내|내에|까지|을\s?넘)/u.test(part.slice(span[1])),
  );
}

/** At home nobody is sent anywhere, unless something happens. */
function isOrdered({ words, sentence, span }: Visit): boolean {
  const before = sentence.text.slice(0, span[0] - sentence.start);
  return (
    /(?:꼭|반드시|받으셔야|가셔야|하셔야|받아야|가야)/u.test(`${before.slice(-30)}${words}`) ||
    /^[가-힣]*\s?(?:에|로|진료(?:를)?|예약|을|를)?\s?(?:꼭\s|한번\s|한\s번\s)?(?:가\s?보세|가세요|방문하|받으세|예약하|내원하)/u.test(
      words,
    )
  );
}
