import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import { BEFORE, COMES_AGAIN, DRIES, EBBS, isMoving } from './passing.js';
import { type Draft, deniedLater } from './sharedFate.js';
import type { Token } from './Token.js';

const PARTLY = new Set(['somewhat', 'much']);

/** Takes over what the ending of a predicate says. */
export function apply(token: Token, draft: Draft): void {
  const tail = token.tail!;
  if (tail.negated) draft.negated = !draft.negated;
  draft.hypothetical ||= tail.hypothetical;
  draft.unsure ||= tail.unsure;
  draft.past ||= tail.past;
}

/** 그렇게 가렵진 않아요 leaves some of it. */
export function soften(draft: Draft): void {
  if (!draft.negated) return;
  draft.negated = false;
  draft.unsure = true;
}

export const isPartly = (clause: Clause, index: number) => {
  const before = clause.tokens[index - 1];
  const earlier = clause.tokens[index - 2];
  return PARTLY.has(before?.name ?? '') || (before?.name === 'not' && PARTLY.has(earlier?.name ?? ''));
};

/** Applies one predicate to what stands before it; true when it closes the matter. */
export function govern(
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
      return isThere(text, token, clause, k, index, draft);
    case 'isnt':
      deny(text, token, draft);
      return !tail.nominal;
    case 'fine':
      return wasFine(text, token, clause, index, draft);
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

/** 없다, 나다, 생기다: whether the noun is there. */
function isThere(
  text: NormalText,
  token: Token,
  clause: Clause,
  k: number,
  index: number,
  draft: Draft,
): boolean {
  const tail = token.tail!;
  const light = token.role === 'light';
  if (!light && isNewSince(text, clause, token, index)) return true;
  if (tail.negated && goesOn(text, token, clause.tokens[index]!.name)) {
    draft.persists = true;
    return true;
  }
  apply(token, draft);
  if (light && tail.tenseless && !tail.negated && deniedLater(text, token)) draft.negated = true;
  if (!light) draft.negated = !draft.negated;
  if (light && tail.negated && isPartly(clause, k)) soften(draft);
  return !tail.nominal || standsAlone(text, token);
}

/** 숨은 괜찮아요, 열은 괜찮아졌어요: denied or over; true when that closes the matter. */
function wasFine(text: NormalText, token: Token, clause: Clause, index: number, draft: Draft): boolean {
  const tail = token.tail!;
  const { name: of, role } = clause.tokens[index]!;
  // 감각은 정상, 보이는 거 멀쩡: they are as they should be, which is not to say that there are none.
  if (FACULTIES.has(of)) return true;
  // 멀쩡한 살: of the noun after it.
  if (tail.nominal && !standsAlone(text, token)) return false;
  // 삼키는 것도 괜찮아요, 꿰맨 자리는 깨끗해요: it is done, and well.
  if (role === 'verb' || of.startsWith('x_')) return true;
  if (tail.negated || tail.unsure || tail.hypothetical) return true;
  if (tail.past && BEFORE.test(text.chars.slice(clause.start, token.start))) return true;
  if (tail.past || /^[아어]?졌/.test(text.chars.slice(token.end, token.end + 2))) draft.resolved = true;
  else draft.negated = true;
  return true;
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
export function standsAlone(text: NormalText, token: Token): boolean {
  const noted = /[음임함됨남]$/.test(text.chars.slice(token.start, token.tail!.end));
  return noted && !/^[은는이가을를도과와에의]/.test(text.chars.slice(token.tail!.end));
}

/** 두통 없던 사람, 작년엔 없었다: what was not there then is there now. */
const isNewSince = ({ chars }: NormalText, { tokens }: Clause, { start, end, tail }: Token, of: number) =>
  /^던/.test(chars.slice(end)) || (tail!.past && THEN.test(chars.slice(tokens[of]!.end, start)));
const THEN =
  /(?:전|작년|재작년|예전|어제|그저께|어젯밤|아침|원래|처음)(?:엔|에는|에도|까지|까진|까지는|까지만해도|는|은)[^,.]{0,6}$/;

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
function hasDried(
  { chars }: NormalText,
  { tokens }: Clause,
  index: number,
  { start, end, tail }: Token,
): boolean {
  const between = chars.slice(tokens[index]!.end, start);
  return (
    tail!.past &&
    !tail!.negated &&
    !/어떤|일부|몇/.test(between) &&
    !COMES_AGAIN.test(chars.slice(end, end + 4))
  );
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
