import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import { isReached } from './isReached.js';
import { BEFORE, COMES_AGAIN, DRIES, EBBS, isMoving } from './passing.js';
import { ASSERTED, type Scope } from './Scope.js';
import { type Draft, deniedAsQuoted, deniedLater, share } from './sharedFate.js';
import type { Token } from './Token.js';

/** 두드러기인가요, 대상포진일까요, 물집 맞나요, 물집이면. */
const NOUN_DOUBTED =
  /^(?:이|인)?(?:가요|가\?|가싶|가봐|일까|일수도|ㄹ까|것같기도|지모르|지아닌지|지잘|지헷갈|건가|걸까|건지)|^인지[^.?]{0,10}(?:모르|몰라|헷갈|구분|애매|긴가)|^(?:이|가)?(?:맞나|맞을까|맞는지|의심)/;
const NOUN_SUPPOSED =
  /^(?:이|가|도)?(?:할|올|생길|날|될)수(?:도|가|는)?[있잇]|^(?:이|이라|라)면|^날까|^생길까|^올까|^(?:이|가|을|를|도|의)?(?:시작|시술|예약)?(?:예정|예방|예약중|걱정|고민|우려|주의|부작용|위험|가능성|가능한|가능\?|확률|후기|이벤트)/;
/** 열은커녕, 진물은 고사하고, 과녁 같진 않고, 줄은 전혀. */
const NOUN_DENIED =
  /^(?:은|는)?(?:커녕|고사하)|^(?:이랑|랑|과|와|하고)?(?:같|비슷하)(?:지는|지도|진|지)(?:않|안)|^(?:은|는|도)?(?:전혀|절대로?)(?:요|입니다)?(?:[.,]|$)/;
/** 수두처럼 흩어지진 않다: what it is likened to. */
const LIKENED_DENIED = /^(?:처럼|마냥|만치로)[^,.?]{0,16}?(?:지는|지도|진|지)(?:않|안[하해혀허했])/;
/** 회는 안 먹다, 해외도 못 나가다: what one did not come near. */
const NOT_MET =
  /^(?:은|는|도|이|가|을|를|에|에도|에는|엔)?(?:근처(?:에|도|에도|에는|엔)?|구경도|같은데(?:는|도)?|쪽(?:은|에는|엔)?)?(?:안|못)(?:나)?(?:갔|가봤|가보|간|다녀|다님|먹|마셨|닿|만졌|만진|만나|물렸|물린|물림|쏘[였인]|붙었|붙음|썼|씀|발랐|바름|맞았|맞음|했|함)/;
/** no fever, not swollen, without itching. */
const ENGLISH_NO = /(?:no|not|without|never|isnt|dont)$/;
const MARVELS = /(?:이렇게|이리도|이토록|요래)$/;
const PARTLY = new Set(['somewhat', 'much']);
/** Reads polarity, doubt and tense of the token at `index` of its clause. */
export function scopeOf(
  text: NormalText,
  clauses: readonly Clause[],
  clauseIndex: number,
  index: number,
): Scope {
  const token = clauses[clauseIndex]!.tokens[index]!;
  const draft: Draft = { ...ASSERTED };
  if (token.tail) readPredicate(text, clauses, clauseIndex, index, draft);
  else {
    readNounEnding(text, token, draft);
    if (token.role === 'verb' && isAfterNot(clauses[clauseIndex]!, token)) draft.negated = true;
    if (!draft.negated && token.role === 'sign' && deniedAsQuoted(text, token)) draft.negated = true;
    else if (/^(?:거나|든지|든가)/.test(text.chars.slice(token.end))) share(text, clauses, clauseIndex, index, draft);
    else if (!draft.negated) walk(text, clauses, clauseIndex, index, draft);
    if (token.role === 'mark') draft.hypothetical ||= runsIntoIf(clauses[clauseIndex]!, index);
  }
  if (
    ENGLISH_NO.test(text.chars.slice(Math.max(0, token.start - 8), token.start)) &&
    /[a-z]/.test(text.chars[token.start]!)
  )
    draft.negated = true;
  // 이렇게 아플 수 있냐: it hurts.
  if (draft.hypothetical && MARVELS.test(text.chars.slice(Math.max(0, token.start - 6), token.start)))
    draft.hypothetical = false;
  if (draft.unsure && clauses[clauseIndex]!.tokens.some(({ name }) => name === 'why')) draft.unsure = false;
  return draft;
}

function readPredicate(
  text: NormalText,
  clauses: readonly Clause[],
  clauseIndex: number,
  index: number,
  draft: Draft,
): void {
  const token = clauses[clauseIndex]!.tokens[index]!;
  const tail = token.tail!;
  apply(token, draft);
  if (token.role === 'none' || token.role === 'fine' || token.role === 'cease') return;
  if (isManner(text, token)) draft.hypothetical ||= isIf(clauses[clauseIndex]!, index);
  if (!tail.negated && deniedAsQuoted(text, token)) draft.negated = true;
  else if (tail.shares) share(text, clauses, clauseIndex, index, draft);
  else if (tail.nominal) walk(text, clauses, clauseIndex, index, draft);
  else if (tail.tenseless && !tail.negated && deniedLater(text, token)) draft.negated = true;
  if (token.role === 'sign' && tail.negated && isPartly(clauses[clauseIndex]!, index)) soften(draft);
}

/** 안 아물면, 확 번지면: a remark whose verb is only supposed. */
function runsIntoIf({ tokens }: Clause, index: number): boolean {
  const { start, end } = tokens[index]!;
  return tokens.some(
    ({ tail, start: from }) => tail?.hypothetical === true && from >= start && from < end && tail.end > end,
  );
}

/** 딱딱하게: how the next verb comes about. */
const isManner = (text: NormalText, { tail }: Token) => text.chars[tail!.end - 1] === '게';

/** 딱딱하게 솟으면: supposed with it. */
const isIf = ({ tokens }: Clause, index: number) =>
  tokens.some(
    ({ tail, start }) =>
      tail?.hypothetical === true &&
      start >= tokens[index]!.tail!.end &&
      start - tokens[index]!.tail!.end <= 4,
  );

/** 그렇게 가렵진 않아요 leaves some of it. */
function soften(draft: Draft): void {
  if (!draft.negated) return;
  draft.negated = false;
  draft.unsure = true;
}

const isPartly = (clause: Clause, index: number) => {
  const before = clause.tokens[index - 1];
  const earlier = clause.tokens[index - 2];
  return PARTLY.has(before?.name ?? '') || (before?.name === 'not' && PARTLY.has(earlier?.name ?? ''));
};

function readNounEnding(text: NormalText, token: Token, draft: Draft): void {
  const after = text.chars.slice(token.end, token.end + 18);
  if (NOUN_DENIED.test(after) || isLikenessDenied(text, token)) draft.negated = true;
  if (token.name.startsWith('x_') && NOT_MET.test(after)) draft.negated = true;
  if (NOUN_DOUBTED.test(after)) draft.unsure = true;
  if (NOUN_SUPPOSED.test(after)) draft.hypothetical = true;
}

/** 안 뻣뻣: a verb that the lexicon knows without its endings. */
const isAfterNot = ({ tokens }: Clause, { start }: Token) =>
  tokens.some(({ name, end }) => name === 'not' && end === start);

function isLikenessDenied({ chars }: NormalText, { end }: Token): boolean {
  const from = chars.slice(end - 2, end) === '처럼' ? end - 2 : end;
  return LIKENED_DENIED.test(chars.slice(from, from + 26));
}

function apply(token: Token, draft: Draft): void {
  const tail = token.tail!;
  if (tail.negated) draft.negated = !draft.negated;
  draft.hypothetical ||= tail.hypothetical;
  draft.unsure ||= tail.unsure;
  draft.past ||= tail.past;
}

/** No predicate governs a noun from farther than this. */
const FARTHEST = 48;
const GOVERNS = new Set(['none', 'light', 'fine', 'isnt', 'cease']);

/** From a noun (or a nominal predicate) on to the predicate that governs it. */
function walk(
  text: NormalText,
  clauses: readonly Clause[],
  clauseIndex: number,
  index: number,
  draft: Draft,
): void {
  const clause = clauses[clauseIndex]!;
  for (let k = index + 1; k < clause.tokens.length; k += 1) {
    const token = clause.tokens[k]!;
    if (!token.tail || token.start < clause.tokens[index]!.end) continue;
    if (token.role === 'sign' && ceasesToo(clause, token, clause.tokens[index]!)) continue;
    if (token.start - clause.tokens[index]!.end > FARTHEST) return;
    if (GOVERNS.has(token.role) && !isReached(text, clause, index, token)) {
      if (!token.tail.nominal || standsAlone(text, token)) return;
      continue;
    }
    if (govern(text, token, clause, k, index, draft)) return;
    if (token.tail.shares && token.role !== 'sign') {
      share(text, clauses, clauseIndex, k, draft);
      return;
    }
  }
  if (isSoughtInVain(text, clauses, clauseIndex, index)) draft.negated = true;
}

/** 딱지는 온몸을 찾아도 없어요: the search ends its clause, what is said of the noun stands alone in the next. */
function isSoughtInVain(
  text: NormalText,
  clauses: readonly Clause[],
  clauseIndex: number,
  index: number,
): boolean {
  const own = clauses[clauseIndex]!;
  const next = clauses[clauseIndex + 1];
  if (next?.sentence !== own.sentence || next.tokens[0]?.role !== 'none') return false;
  if (next.tokens[0].start !== next.start || next.tokens[0].tail!.negated) return false;
  return (
    /(?:[찾봐]아?|뒤져|살펴|훑어|만져|눌러)(?:봐)?도$/.test(text.chars.slice(own.start, own.end)) &&
    !own.tokens.slice(index + 1).some(({ tail, role }) => tail && role === 'sign')
  );
}

/** 빠지다, 떨어지다: of hair a sign, of a swelling its end. */
const ceasesToo = ({ tokens }: Clause, { start }: Token, { name: of }: Token) =>
  tokens.some(
    ({ role, name, start: at }) => role === 'cease' && at === start && (name !== 'ebb' || EBBS.has(of)),
  );

/** Applies one predicate to what stands before it; true when it closes the matter. */
function govern(
  text: NormalText,
  token: Token,
  clause: Clause,
  k: number,
  index: number,
  draft: Draft,
): boolean {
  const tail = token.tail!;
  const of = clause.tokens[index]!.name;
  switch (token.role) {
    case 'none':
    case 'light':
      if (token.role === 'none' && isNewSince(text, clause, token, index)) return true;
      if (tail.negated && goesOn(text, token, of)) {
        draft.persists = true;
        return true;
      }
      apply(token, draft);
      if (token.role === 'light' && tail.tenseless && !tail.negated && deniedLater(text, token))
        draft.negated = true;
      if (token.role === 'none') draft.negated = !draft.negated;
      if (token.role === 'light' && tail.negated && isPartly(clause, k)) soften(draft);
      return !tail.nominal || standsAlone(text, token);
    case 'isnt':
      deny(text, token, draft);
      return !tail.nominal;
    case 'fine':
      // 감각은 정상, 보이는 거 멀쩡: they are as they should be, which is not to say that there are none.
      if (FACULTIES.has(of)) return true;
      // 멀쩡한 살: of the noun after it.
      if (tail.nominal && !standsAlone(text, token)) return false;
      // 삼키는 것도 괜찮아요, 꿰맨 자리는 깨끗해요: it is done, and well.
      if (clause.tokens[index]!.role === 'verb' || of.startsWith('x_')) return true;
      if (!tail.negated && !tail.unsure && !tail.hypothetical) {
        if (tail.past && BEFORE.test(text.chars.slice(clause.start, token.start))) return true;
        if (tail.past || /^[아어]?졌/.test(text.chars.slice(token.end))) draft.resolved = true;
        else draft.negated = true;
      }
      return true;
    case 'cease':
      return ceased(text, token, clause, k, of, draft);
    case 'sign':
      // 림프절은 안 부었다: an organ, and what is not so of it.
      if (of === 'node' && tail.negated) draft.negated = true;
      draft.hypothetical ||= tail.hypothetical;
      draft.past ||= tail.past;
      return !tail.nominal;
    case 'verb':
      if (token.name === 'feel_it' && tail.negated) draft.negated = true;
      if (token.name === 'dry_up' && DRIES.has(of)) draft.resolved ||= hasDried(text, clause, index, token);
      return false;
    case 'degree':
      draft.hypothetical ||= tail.hypothetical;
      draft.past ||= tail.past;
      return !tail.nominal;
    default:
      return false;
  }
}

const FACULTIES = new Set([
  'sense',
  'feel_it',
  'feel_word',
  'see',
  'urine',
  'pee',
  'swallow',
  'gulp',
  'open_eye',
  'close_eye',
  'lift_up',
  'grip',
  'feed',
  'feeding',
  'answer',
  'recognise',
]);

/** 열 없음, 진물 없음: a note ends where no particle follows. */
function standsAlone(text: NormalText, token: Token): boolean {
  const noted = /[음임함됨남]$/.test(text.chars.slice(token.start, token.tail!.end));
  return noted && !/^[은는이가을를도과와에의]/.test(text.chars.slice(token.tail!.end));
}

/** 두통 없던 사람, 작년엔 없었다: what was not there then is there now. */
const isNewSince = ({ chars }: NormalText, { tokens }: Clause, { start, end, tail }: Token, of: number) =>
  /^던/.test(chars.slice(end)) || (tail!.past && THEN.test(chars.slice(tokens[of]!.end, start)));
const THEN = /(?:전|작년|재작년|예전|어제|그저께|어젯밤|아침|원래|처음)(?:엔|에는|에도|까지|까진|까지는|까지만해도|는|은)[^,.]{0,6}$/;

/** 열이 안 잡혀요: it goes on. */
const goesOn = (text: NormalText, { start }: Token, of: string) =>
  TO_BE_CAUGHT.has(of) && /^잡/.test(text.chars.slice(start, start + 1));
const TO_BE_CAUGHT = new Set(['fever', 'low_fever', 'bleed', 'pain', 'itch']);

/** 아니에요 denies, 아닌가요 and 아닐까 ask. */
function deny(text: NormalText, token: Token, draft: Draft): void {
  const words = text.chars.slice(token.start, token.end + 5);
  if (/^아니?(?:ㄴ|닌|닐)(?:가|까|지|건가)/.test(words)) draft.unsure = true;
  else draft.negated = draft.negated === token.tail!.negated;
}

/** 진물이 다 말랐다: but not 어떤 건 말랐다, nor 말랐다 또 나다. */
function hasDried({ chars }: NormalText, { tokens }: Clause, index: number, { start, end, tail }: Token): boolean {
  const between = chars.slice(tokens[index]!.end, start);
  return tail!.past && !tail!.negated && !/어떤|일부|몇/.test(between) && !COMES_AGAIN.test(chars.slice(end, end + 4));
}

/** 두 시간이면 사라짐, 하루 안에 꺼져요: how each of them passes, not that they are over. */
const isHabitual = (text: NormalText, { start }: Token) =>
  /(?:시간|분|나절|하루|금방)[^.?]{0,3}(?:이면|안에|이내|내에|안으로)[^.?]{0,6}$/.test(
    text.chars.slice(Math.max(0, start - 16), start),
  );


function ceased(
  text: NormalText,
  token: Token,
  clause: Clause,
  k: number,
  of: string,
  draft: Draft,
): boolean {
  const tail = token.tail!;
  // 감각이 사라졌다: that is the matter.
  if (of === 'sense') return !tail.nominal;
  if (token.name === 'ebb' && (!EBBS.has(of) || isMoving(text, token))) return !tail.nominal;
  if (token.name === 'ended' && of.startsWith('x_')) return !tail.nominal;
  if (tail.negated) draft.persists = true;
  else if (tail.hypothetical || /^고나면/.test(text.chars.slice(token.end, token.end + 3))) return true;
  else if (tail.nominal && !standsAlone(text, token)) return false;
  else if (COMES_AGAIN.test(text.chars.slice(token.end, token.end + 4))) return true;
  else if ((tail.past || tail.nominal || tail.tenseless) && clause.tokens[k - 1]?.name !== 'somewhat')
    draft.resolved = !isHabitual(text, token);
  return true;
}
