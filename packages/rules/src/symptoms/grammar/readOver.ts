import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import { BEFORE, COMES_AGAIN, EBBS, isMoving } from './passing.js';
import { betterNowAt } from './readBetterNow.js';

/** A note that what it stands behind is over: 소실, 완치, 관해 2년, 나음, 정상체온. */
const OVER_NOTE =
  /(?:소실|소멸|소거|완치|관해|완쾌|쾌차|쾌유|원복|회복|정상화|정상체온|치료완료|치료종료|(?:치료|약|주|달|하루|이틀|사흘|어제)끝|끝남|끝났음|나음|다나음|멎음|멈춤|그침|아묾|아물었음|사라짐|꺼짐|가라앉음|가라앉았음|진정|들어감|들어갔음|돌아옴|열떨어짐|열내림|해결)(?:됨|됐음|함|했음|된상태)?(?:지)?(?:(?:\d+|[한두세네석넉]|반|몇)(?:년|개월|달|해|주|일)(?:전|차|째|됨|넘음)?)?(?:[.,]|$)/;
/** Not that it is over: 아직, 안 나음, 두 시간이면 사라짐. */
const NOT_OVER =
  /(?:감각|촉각|통각|온각|시력|시야|의식|주름|fold|눈썹|모발|모공|\d)(?:이|가|은|는)?$|씩[^.,]{0,4}$|(?:안|못|덜|아직|거의|조금|약간|일부)[^.,]{0,2}$|(?:시간|분|나절)(?:이면|안에|이내|내에)[^.,]{0,6}$|(?:면|때)$/;
/** 그 뒤로 없음, 이후 말짱: a sentence that says so of the one before. */
const SINCE_THEN =
  /^(?:그뒤|그후|그이후|이후|그다음|담날부터|다음날부터|지금은|현재는?|이번엔|이번에는|오늘은|오늘)(?:론|로는|로|엔|에는|는|은|부터)?[^.]{0,12}?(?:없|무증상|말짱|멀쩡|괜찮|정상|전혀|깨끗|아무렇지)/;
/** . 5년 전. and . 십 년도 더 된 얘기.: a sentence that only dates the one before. */
const ONLY_A_DATE =
  /^,?(?:그것도|그게|그건|벌써|다|이제|한|약|거의)*(?:(?:작년|재작년|지난달|옛날|예전|젊을때|어릴때)(?:에|의)?(?:일|얘기|이야기)|지난(?:일|얘기)|(?:\d+|[한두세네석넉]|다섯|여섯|일곱|십|이십|몇|수)[십]?(?:년|해|개월|달)(?:도)?(?:쯤|정도|넘게|더|여)*(?:전|된|지난)(?:일|얘기|이야기|기록)?)(?:입니다|이에요|예요|에요|임|이야|이고|였어요)?[.,]?$/;

/** 완치 5년 됐습니다, 감각 돌아옴, 약 먹고 정상화됐어요: it is as it was before, and the clause may go on. */
const RECOVERED =
  /(?:완치|완쾌|회복|정상화|원상복귀|원상회복|관해)(?:됐|되었|했|하였|되고|하고|된지|한지|\d)|(?:감각|힘|시야|시력|혈색|정상으로|정상피부로|원래대로|도로)(?:이|도|은|는)?(?:다|바로)?돌아(?:왔|옴)|치료(?:가|는)?(?:다)?끝(?:났|남|나고|내고)|(?<!(?:집|여행|휴가|한국|학교|회사)[가-힣]{0,2})(?:다|싹|완전히|바로|금방|도로)돌아(?:왔|옴)|(?:전|작년|재작년|옛날|예전|지난달)(?:일|얘기|이야기)(?:이고|이에요|예요|에요|임|입니다|이라|[.,]|$)|[고서로]끝(?=[.,]|$)|(?:앓|낫|아물|열(?:이|은)?(?:내리|떨어지))고(?:나서|나니|난)|(?:앓은|나은|아문|열(?:이|은)?(?:내린|떨어진))(?:뒤|후|다음)/;
/** What a later word of the text says is over. */
export interface Over {
  has(clause: number, at: number): boolean;
}

/** Signs that are over by the clause after them (지금은 없어요) or by a note behind them (두드러기 어제 소실). */
export function readOver(text: NormalText, clauses: readonly Clause[]): Over {
  const whole = readResolved(text, clauses);
  const noted = new Map<number, readonly [number, number]>();
  clauses.forEach((clause, index) => {
    const stretch = notedStretch(text, clauses, index);
    if (stretch) noted.set(stretch.clause, [stretch.start, stretch.end]);
    else if (endsTheOneBefore(text, clauses, index)) whole.add(index - 1);
    const now = betterNowAt(text, clauses, index);
    if (now >= 0) closeBefore(text, clauses, index, now, whole, noted);
    if (ONLY_A_DATE.test(wordsIn(text, clause))) closeSentence(text, clauses, index, whole);
  });
  return {
    has(clause, at) {
      const span = noted.get(clause);
      return whole.has(clause) || (span !== undefined && at >= span[0] && at < span[1]);
    },
  };
}

/** The sentence before a clause, of which it says when that was. */
function closeSentence(text: NormalText, clauses: readonly Clause[], index: number, whole: Set<number>) {
  let last = index - 1;
  // A full stop behind a note is a clause of its own.
  if (last > 0 && /^[.,?]*$/.test(wordsIn(text, clauses[last]!))) last -= 1;
  for (let c = last; c >= 0 && c > last - 3 && clauses[c]!.sentence === clauses[last]!.sentence; c -= 1)
    whole.add(c);
}

/** Told in the past, or as what was: 났었는데, 붓다가, 아프던, 앓을 때. */
const TOLD =
  /[았었였했졌났랐갔됐렸왔섰웠켰쳤찼탔팠]|다가|던|[을ㄹ]때|[^가-힣]때|땐|시절|적있|다$|[고서]$|[어아여려워와져]$|처음|첫날|까지$/;

/** What stands before the turn to now is over: in its own clause, or in those before it. */
function closeBefore(
  text: NormalText,
  clauses: readonly Clause[],
  index: number,
  now: number,
  whole: Set<number>,
  noted: Map<number, readonly [number, number]>,
): void {
  const own = clauses[index]!;
  if (own.tokens.some((token) => isSign(token) && token.end <= now)) {
    noted.set(index, [own.start, now]);
  }
  for (let c = index - 1; c >= 0 && c >= index - 3; c -= 1) {
    const before = clauses[c]!;
    const near = before.sentence === own.sentence || c === index - 1;
    if (!near || !(isPast(before) || TOLD.test(wordsIn(text, before)))) return;
    whole.add(c);
  }
}

const wordsIn = (text: NormalText, { start, end }: Clause) => text.chars.slice(start, end);
const isSign = ({ role }: Clause['tokens'][number]) => role === 'sign' || role === 'noun' || role === 'verb';

/** The part between commas that the note stands in, or the one before where that holds no sign. */
function notedStretch(text: NormalText, clauses: readonly Clause[], index: number) {
  const { start, tokens } = clauses[index]!;
  const words = wordsIn(text, clauses[index]!);
  const note = OVER_NOTE.exec(words) ?? RECOVERED.exec(words);
  if (!note || NOT_OVER.test(text.chars.slice(Math.max(0, start + note.index - 16), start + note.index)))
    return null;
  const at = start + note.index;
  const comma = text.chars.lastIndexOf(',', at - 1);
  const from = Math.max(start, comma + 1);
  if (tokens.some((token) => isSign(token) && token.start >= from && token.end <= at))
    return { clause: index, start: from, end: at };
  if (/[은는이가도]/.test(text.chars.slice(from, at).slice(-4))) return null;
  if (comma >= start) return { clause: index, start, end: comma };
  const told = toldBefore(clauses, index);
  const near = told.findLastIndex(({ tokens }) => tokens.some(isSign));
  const of = near < 0 ? index - 1 : index - told.length + near;
  const before = clauses[of];
  const tied = before && (before.sentence === clauses[index]!.sentence || words.length < 14);
  return tied ? { clause: of, start: before.start, end: before.end } : null;
}

function endsTheOneBefore(text: NormalText, clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]!;
  return index > 0 && !clause.tokens.some(isSign) && SINCE_THEN.test(wordsIn(text, clause));
}

/**
 * 지금은 없어요, 금방 가라앉았어요: clauses that tell of no sign themselves but close the one before. Returns the
 * clauses whose signs are over.
 */
function readResolved(text: NormalText, clauses: readonly Clause[]): Set<number> {
  const over = new Set<number>();
  clauses.forEach((clause, index) => {
    if (!closesMatter(text, clause, toldBefore(clauses, index))) return;
    for (let c = index - 1; c >= 0 && c >= index - 3; c -= 1) {
      const before = clauses[c]!;
      const near = before.sentence === clause.sentence || (c === index - 1 && isPast(before));
      if (!near) break;
      over.add(c);
    }
  });
  return over;
}

/** 어제는 없었어요: until it began. */
const WAS_NOT =
  /^,?(?:분명|확실히)?(?:[가-힣\d]{0,4}전|작년|예전|어제|그저께|어젯밤|아침|원래)(?:엔|에는|에도|까지|까진|까지는|까지만해도|는|은|만해도)/;
/** 부었다가 없어짐: told of what was, not of what comes and goes. */
function wasSo(text: NormalText, told: Clause): boolean {
  const words = wordsIn(text, told);
  return ((isPast(told) && !/다$/.test(words)) || /다가$|던/.test(words)) && !/씩|때마다|매번/.test(words);
}

/** The clauses of the sentence before one, or the last of the sentence before. */
function toldBefore(clauses: readonly Clause[], index: number): Clause[] {
  const { sentence } = clauses[index]!;
  return clauses
    .slice(Math.max(0, index - 3), index)
    .filter((one, k, all) => one.sentence === sentence || k === all.length - 1);
}

/** 토요일부터 없음. */
const SINCE = /(?:부터|뒤로|후로|이후)(?:는|론|로는|로)?(?:전혀|아예|쭉|계속|또)?$/;
const isPast = (clause: Clause) => clause.tokens.some((token) => token.tail?.past);

function closesMatter(text: NormalText, clause: Clause, told: readonly Clause[]): boolean {
  const others = clause.tokens.filter((t) => t.role === 'sign' || t.role === 'noun' || t.role === 'site');
  // 떨어지다 is also what hair and scales do.
  if (others.some((t) => !clause.tokens.some((c) => c.role === 'cease' && c.start === t.start))) return false;
  const closing = clause.tokens.find((t) => t.role === 'cease' || t.role === 'fine' || t.role === 'none');
  const tail = closing?.tail;
  if (!closing || closing.name === 'ended' || !tail || tail.negated || tail.hypothetical || tail.unsure)
    return false;
  if (tail.nominal && !/[음임함짐됨남]$/.test(text.chars.slice(closing.start, tail.end))) return false;
  if (tail.nominal && !tail.past && closing.role === 'cease' && !told.some((one) => wasSo(text, one)))
    return false;
  const after = text.chars.slice(closing.end, closing.end + 8);
  // 열났는데 지금은 내렸어요: only what ebbs.
  if (
    closing.name === 'ebb' &&
    (isMoving(text, closing) || !told.some(({ tokens }) => tokens.some(({ name }) => EBBS.has(name))))
  )
    return false;
  if (COMES_AGAIN.test(after)) return false;
  if (/^[^,.?]{0,2}(?:대요|대서|다고|다는|다던|댔|라고|답니|다더|줄)/.test(after)) return false;
  const now = clause.tokens.some((t) => t.name === 'now_mark');
  const partly = clause.tokens.some((t) => t.name === 'somewhat');
  if (closing.role === 'none' && tail.past && WAS_NOT.test(wordsIn(text, clause))) return false;
  if (closing.role === 'none') return now || SINCE.test(text.chars.slice(clause.start, closing.start));
  if (tail.past && BEFORE.test(text.chars.slice(clause.start, closing.start))) return false;
  return !partly && (now || tail.past || tail.nominal || /^[아어]?졌/.test(after));
}
