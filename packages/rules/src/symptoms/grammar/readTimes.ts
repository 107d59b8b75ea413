import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

/** Where the story of a clause takes place: long ago (예전에), some weeks or more ago (지난달), or now. */
export type Era = 'now' | 'ago' | 'long_ago';

const COMPARES = /^(?:보다|부터|처럼|에비|같지|과|와|이래|대비|이후|만큼|만해도|만못|엔안그|에는안|문)/;
const RESETS = new Set(['now_mark']);
/** From so many days on, a thing told in the past is taken to be over. */
const AGO_DAYS = 14;
const LONG_AGO_DAYS = 60;
/** 지난주까진, 아침까지만 해도: up to then and no longer. */
const UNTIL = /(?:어제|그저께|엊그제|아침|저녁|밤|낮|지난주|저번주|지난달|저번달|작년|전)까지(?:는|진|만해도|도|만)?/;

/** A time that the text counts: 석 달 전. */
interface Counted {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

/**
 * Each clause's era; it lasts to the end of the sentence unless a word of now ends it. In 3년 전 생긴 점이 커졌어요 it is only that of
 * the noun phrase.
 */
export function readEras(text: NormalText, clauses: readonly Clause[], counted: readonly Counted[]): Era[] {
  const eras: Era[] = [];
  let era: Era = 'now';
  let next = 0;
  clauses.forEach((clause, index) => {
    if (clause.sentence !== clauses[index - 1]?.sentence) era = 'now';
    while (next < counted.length && counted[next]!.start < clause.start) next += 1;
    const own = [...wordsOfTime(text, clause)];
    for (let k = next; k < counted.length && counted[k]!.start < clause.end; k += 1) {
      const { start, end, amount } = counted[k]!;
      if (amount >= AGO_DAYS && !isCompared(text, end))
        own.push({ at: start, era: amount >= LONG_AGO_DAYS ? 'long_ago' : 'ago' });
    }
    own.sort((a, b) => a.at - b.at);
    for (const word of own) if (word.era === 'now' || !isOfNoun(text, clause, word.at)) era = word.era;
    if (era === 'now' && UNTIL.test(text.chars.slice(clause.start, clause.end))) eras.push('long_ago');
    else eras.push(era);
  });
  return eras;
}

function wordsOfTime(text: NormalText, { tokens }: Clause): { at: number; era: Era }[] {
  return tokens.flatMap(({ name, start, end }) => {
    if (RESETS.has(name)) return [{ at: start, era: 'now' as const }];
    if (name !== 'long_ago' && name !== 'ago') return [];
    return COMPARES.test(text.chars.slice(end, end + 4)) ? [] : [{ at: start, era: name }];
  });
}

const isCompared = (text: NormalText, end: number) =>
  COMPARES.test(text.chars.slice(end, end + 6).replace(/^(?:정도|쯤|가량|남짓|여)*전/, ''));

/** 3년 전 생긴 점이, 작년에 산 크림이: the time belongs to what is then spoken of. */
function isOfNoun(text: NormalText, clause: Clause, at: number): boolean {
  const words = text.chars.slice(at, Math.min(clause.end, at + 18));
  return /^[^,.?]{1,8}?(?:에|쯤|전)?(?:생긴|산|받은|찍은|난|맞은|심은|한|다친|찧은|데인|덴|물린|쏘인|새긴|뗀|뺀)(?=[^적지]{1,3}[이가은는을를도에])/.test(
    words,
  );
}

/**
 * 지금은 없어요, 금방 가라앉았어요: clauses that tell of no sign themselves but close the one before. Returns the
 * clauses whose signs are over.
 */
export function readResolved(text: NormalText, clauses: readonly Clause[]): ReadonlySet<number> {
  const over = new Set<number>();
  clauses.forEach((clause, index) => {
    if (!closesMatter(text, clause)) return;
    for (let c = index - 1; c >= 0 && c >= index - 3; c -= 1) {
      const before = clauses[c]!;
      const near = before.sentence === clause.sentence || (c === index - 1 && isPast(before));
      if (!near) break;
      over.add(c);
    }
  });
  return over;
}

const isPast = (clause: Clause) => clause.tokens.some((token) => token.tail?.past);

function closesMatter(text: NormalText, clause: Clause): boolean {
  if (clause.tokens.some((t) => t.role === 'sign' || t.role === 'noun' || t.role === 'site')) return false;
  const closing = clause.tokens.find((t) => t.role === 'cease' || t.role === 'fine' || t.role === 'none');
  const tail = closing?.tail;
  if (!closing || !tail || tail.negated || tail.hypothetical || tail.unsure || tail.nominal) return false;
  const after = text.chars.slice(closing.end, clause.end);
  if (closing.name === 'ebb' || /^[^,.?]{0,1}다(?:가|또|다시)/.test(after)) return false;
  if (/^[^,.?]{0,2}(?:대요|대서|다고|다는|다던|댔|라고|답니|다더|줄)/.test(after)) return false;
  const now = clause.tokens.some((t) => t.name === 'now_mark');
  const partly = clause.tokens.some((t) => t.name === 'somewhat');
  if (closing.role === 'none') return now;
  return !partly && (now || tail.past || /^[아어]?졌/.test(after));
}
