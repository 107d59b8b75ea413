import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Subjects } from './readSubjects.js';

/** Where the story of a clause takes place: long ago (예전에), some weeks or more ago (지난달), or now. */
export type Era = 'now' | 'ago' | 'long_ago';

const COMPARES =
  /^(?:이맘때|보다|부터|처럼|에비|같지|과|와|이래|대비|이후|만큼|의|사진|모습|만해도|만못|엔안그|에는안|문)/;
const RESETS = new Set(['now_mark']);
const AT_AGE = /(?:[한두세네]|다섯|여섯|일곱|여덟|아홉|열[가-힣]{0,2}|스무|\d{1,2})살(?:때|땐|적에|무렵)/;
/** From so many days on, a thing told in the past is taken to be over. */
const AGO_DAYS = 14;
const LONG_AGO_DAYS = 60;
/** 지난주까진, 아침까지만 해도: up to then and no longer. */
const UNTIL =
  /(?:어제|그저께|엊그제|아침|저녁|밤|낮|지난주|저번주|지난달|저번달|작년|(?<!조금|방금|좀|시간|분)전)까(?:지|진)/;

const OF_NOUN =
  /^[^,.?]{1,10}?(?:생긴|산|받은|찍은|난|맞은|심은|한|다친|찧은|데인|덴|물린|쏘인|새긴|뗀|뺀|찢어진|꿰맨)(?![적지뒤후다])/;

/** 두 달 전엔 없었고, 예전엔 괜찮았는데: what is told next is how it is now. */
const WAS_WELL =
  /(?:엔|에는|에도|까지|까진|은|는)(?:[가-힣]{0,4})(?:없었|괜찮았|멀쩡했|안그랬|정상이었|못봤)/;

/** A noun phrase with a time of its own. */
interface Phrase {
  readonly from: number;
  readonly until: number;
  readonly era: Era;
}

/** The era of a clause, and of a position in it. */
export interface Eras {
  of(clause: number): Era;
  at(clause: number, position: number): Era;
}

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
export function readEras(
  text: NormalText,
  clauses: readonly Clause[],
  counted: readonly Counted[],
  subjects: Subjects,
): Eras {
  const eras: Era[] = [];
  const phrases = new Map<number, Phrase>();
  let era: Era = 'now';
  let next = 0;
  clauses.forEach((clause, index) => {
    if (clause.sentence !== clauses[index - 1]?.sentence || turnsAway(subjects, index)) era = 'now';
    while (next < counted.length && counted[next]!.start < clause.start) next += 1;
    const own = [...wordsOfTime(text, clause)];
    for (let k = next; k < counted.length && counted[k]!.start < clause.end; k += 1) {
      const { start, end, amount } = counted[k]!;
      if (amount >= AGO_DAYS && !isCompared(text, end))
        own.push({ at: start, era: amount >= LONG_AGO_DAYS ? 'long_ago' : 'ago' });
    }
    const age = AT_AGE.exec(text.chars.slice(clause.start, clause.end));
    if (age) own.push({ at: clause.start + age.index, era: 'long_ago' });
    own.sort((a, b) => a.at - b.at);
    for (const word of own) {
      const until = word.era === 'now' ? 0 : endOfNoun(text, clause, word.at);
      if (until > 0) phrases.set(index, { from: word.at, until, era: word.era });
      else era = word.era;
    }
    if (WAS_WELL.test(text.chars.slice(clause.start, clause.end))) era = 'now';
    if (era === 'now' && UNTIL.test(text.chars.slice(clause.start, clause.end))) eras.push('long_ago');
    else eras.push(era);
  });
  return {
    of: (clause) => eras[clause]!,
    at(clause, position) {
      const phrase = phrases.get(clause);
      return phrase && position >= phrase.from && position < phrase.until ? phrase.era : eras[clause]!;
    },
  };
}

/** 이장님은 가을에 입원했고 나는: another's story ends there. */
const turnsAway = (subjects: Subjects, index: number) =>
  index > 0 && subjects.of(index - 1) === 'other' && subjects.of(index) !== 'other';

function wordsOfTime(text: NormalText, { tokens }: Clause): { at: number; era: Era }[] {
  return tokens.flatMap(({ name, start, end }): { at: number; era: Era }[] => {
    if (RESETS.has(name)) return [{ at: start, era: 'now' }];
    if (name !== 'long_ago' && name !== 'ago') return [];
    return COMPARES.test(text.chars.slice(end, end + 4)) ? [] : [{ at: start, era: name }];
  });
}

const isCompared = (text: NormalText, end: number) =>
  COMPARES.test(text.chars.slice(end, end + 6).replace(/^(?:정도|쯤|가량|남짓|여)*전/, ''));

/** 3년 전 생긴 점이, 작년에 산 크림이: the time belongs to what is then spoken of. */
function endOfNoun(text: NormalText, clause: Clause, at: number): number {
  const match = OF_NOUN.exec(text.chars.slice(at, Math.min(clause.end, at + 18)));
  const end = at + (match?.[0].length ?? 0);
  return match && text.gap[end] === 1 ? end : 0;
}
