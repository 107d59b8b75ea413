import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { underDont } from '../text/readHeadings.js';
import { type Sentence, splitSentences } from '../text/Sentence.js';
import { isRefused, type Stance, stanceAt } from '../text/stance.js';
import { ACTS, type Act } from '../vocabulary/acts.js';

interface Told {
  readonly stance: Stance;
  readonly span: readonly [number, number];
  /** Refused in so many words, and not only a way of doing it. */
  readonly isPlain: boolean;
}

/** Characters between a thing and what is done with it. */
const REACH = 40;
const ENDED =
  /쉬(?:는|고|며|면서|시고|어|세)|멈추|중단|끊는|미루|피하|(?:말고|않고|마시고|말며|으?며|시고|지만|는데|니까|거든요?|세요|[다요죠])[,.\s]/u;
/** 써도 되냐고 물으셨는데 tells nothing. */
const ASKED =
  /^(?:도|면|셔도|시면|으면)\s?(?:되|될|돼|괜찮|좋)[가-힣\s]{0,4}(?:냐|는지|을지|ㄹ지|까|나요|지\s?궁금)/u;
/** 쉬지 말고 계속 바르세요: leaving is what is refused. */
const UNSTOPPED =
  /(?:쉬|멈추|끊|거르|빼먹|중단하|참|피하|가리|겁내|아끼|미루)지\s?(?:는\s)?(?:말고|않고|마시고)/u;
/** What narrows an act down: 바로 헹구지 말고 is not 헹구지 말고. */
const NARROWED =
  /(?:바로|너무|세게|오래|자주|또|함부로|억지로|곧장|빨리|한꺼번에|다른|거칠게|뜨거운|뜨겁게|많이|두껍게|확인|이상|넘게|스스로|혼자|곧바로|먼저|까지|만)\s[^.!?,]{0,12}$/u;

/** What is to be avoided told to do, and what is to be done told to leave. */
export function checkPolarity(plan: Plan, text: string): Fault[] {
  const sentences = splitSentences(maskQuotes(text));
  const dont = underDont(sentences);
  return ACTS.flatMap((act) => {
    const planned = plannedStance(plan, act);
    if (planned === 'none') return [];
    const against = planned === 'do' ? 'dont' : 'do';
    return sentences
      .flatMap((sentence) => toldIn(act, sentence, dont.has(sentence.start)))
      .filter((told) => told.stance === against && (against === 'do' || told.isPlain))
      .slice(0, 1)
      .map(({ span }) => ({ code: 'polarity' as const, span }));
  });
}

/** What the advice says of an act; none where it says both, or nothing. */
function plannedStance(plan: Plan, act: Act): Stance {
  const known = STANCES.get(plan) ?? new Map<Act, Stance>();
  const stance = known.get(act) ?? readPlannedStance(plan, act);
  STANCES.set(plan, known.set(act, stance));
  return stance;
}

const STANCES = new WeakMap<Plan, Map<Act, Stance>>();

function readPlannedStance(plan: Plan, act: Act): Stance {
  if (act.avoidedBy?.test(plan.words)) return 'dont';
  const avoided = plan.advice.care.filter(({ kind }) => kind === 'avoid').map(({ title }) => title);
  const stances = plan.sentences
    .filter(({ text }) => !avoided.includes(text))
    .flatMap((sentence) => toldIn(act, sentence, false))
    .map(({ stance }) => stance)
    .filter((stance) => stance !== 'none');
  if (stances.length === 0) return isLeft(plan, act) ? 'dont' : 'none';
  const [first] = stances;
  return first !== undefined && stances.every((stance) => stance === first) ? first : 'none';
}

/** Items to avoid may name the thing alone: 꽉 끼는 모자는 피하세요. */
function isLeft({ advice }: Plan, { thing }: Act): boolean {
  const texts = advice.care.filter(({ kind }) => kind === 'avoid').map(({ text }) => text);
  return (
    thing !== undefined &&
    texts.some((text) =>
      toldIn({ code: 'thing', thing }, { text, start: 0 }, false).some(({ stance }) => stance === 'dont'),
    )
  );
}

/** Every time a sentence speaks of an act. */
function toldIn({ thing, verb }: Act, { text, start }: Sentence, isUnderDont: boolean): Told[] {
  if (/(?:나요|까요|될까|되나|냐고)[^.!]{0,3}\?/u.test(text)) return [];
  const things = thing ? [...text.matchAll(new RegExp(thing.source, 'gu'))] : null;
  if (things?.length === 0) return [];
  if (!verb) return things!.flatMap((match) => toldOfThing(match, text, start, isUnderDont));
  return [...text.matchAll(verb)].flatMap((match) => {
    const end = match.index + match[0].length;
    const near = things?.findLast(
      ({ index, 0: word }) => index <= match.index && match.index - (index + word.length) <= REACH,
    );
    if (things && !near) return [];
    if ((near && isElsewhere(text, near, match)) || ASKED.test(text.slice(end))) return [];
    const from = near ? Math.min(near.index, match.index) : match.index;
    if (/[.!?]/u.test(text.slice(from, match.index))) return [];
    const read = stanceFrom(text, match.index, end);
    const stance = isUnderDont && read === 'do' ? 'dont' : read;
    const isPlain =
      isRefused(text, end) &&
      !/면은?[,\s][^.!?]{0,20}$/u.test(text.slice(0, match.index)) &&
      !NARROWED.test(text.slice(Math.max(0, match.index - 16), match.index));
    return [{ stance, isPlain, span: [start + from, start + end] as const }];
  });
}

/** Between the thing and the verb another clause has ended, or 하다 belongs to another noun. */
function isElsewhere(text: string, thing: RegExpExecArray, verb: RegExpExecArray): boolean {
  const end = thing.index + thing[0].length;
  const between = text.slice(end, Math.max(end, verb.index)).replace(UNSTOPPED, '');
  if (ENDED.test(between)) return true;
  return /^[하해]$/u.test(verb[0]) && verb.index > end && /[가-힣]/u.test(text[verb.index - 1] ?? ' ');
}

/** What a sentence makes of a thing that is itself the act: 염색은 쉬세요. Said of when it happened, it is no advice. */
function toldOfThing(
  { index, 0: word }: RegExpExecArray,
  text: string,
  start: number,
  isUnderDont: boolean,
): Told[] {
  const end = index + word.length;
  if (/^\s?(?:\d|사흘|이틀|나흘|뒤|후|전|직후|자극|부작용|알레르기)/u.test(text.slice(end))) return [];
  const read = stanceAt(text, end);
  const stance = isUnderDont && read === 'do' ? 'dont' : read;
  return [{ stance, span: [start + index, start + end], isPlain: isRefused(text, end) }];
}

/** A verb that is itself a refusal (쉬다, 미루다) is one, unless refused in turn. */
function stanceFrom(text: string, verbStart: number, verbEnd: number): Stance {
  const before = text.slice(Math.max(0, verbStart - 6), verbStart);
  const read = stanceAt(text, verbEnd);
  if (/(?:^|\s)안\s?$/u.test(before)) return read === 'do' ? 'dont' : read;
  return read;
}
