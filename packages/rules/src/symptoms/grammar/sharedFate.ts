import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Scope } from './Scope.js';
import type { Token } from './Token.js';

/** A scope while it is being read. */
export type Draft = { -readonly [K in keyof Scope]: Scope[K] };

/** 붓고 진물 나는 건 없어요: the last denial reaches back over tenseless -고. */
const DENIED_LATER =
  /^(?:[^,.?]{0,12}?[는은ㄴ나런한](?:건|거|것|것은|게|증상|일|적|데|곳)(?:이|은|는)?(?:전혀|딱히|아직|하나도)?(?:없|아니|아이[라다고지]|아인)|(?:그러|이러|하|그렇|이렇|그라|이라|그카|글|허)(?:진|지는|지도|지|질)(?:는|도)?(?:않|안))/;
/** 죽고 싶다는 생각은 안 해요, 죽고 싶을 정도는 아니에요, 아픈 적 한 번도 없어요: said of what is quoted or measured by it. */
const QUOTED_DENIED =
  /^(?:[다단]|[다단]는|을|ㄹ|은|는|던|다고)?(?:그런|이런|하는|라는|뭐그런)?(?:시도[를한할]?)?(?:생각|마음|맘|뜻|소리|말|얘기|정도|만큼|건|것|거|적|일)(?:까지|같은건|같은거|같은것|해본적|한적|할적|할정도)?(?:은|는|이|도|을|를)?(?:정말|진짜|절대로?|전혀|한번도|하나도|아직|아예|결코){0,2}(?:없(?!던)|아니|아닙|아님|안들|안해|안하|안했|안함|못느)/;
const INTERVENES = /지만|는데|은데|는디|은디|어서|아서|니까|구요|고요|[음함임됨짐]|다고|이유도/;

/** -거나, -지도: what becomes of the next predicate, wherever in the sentence it stands. */
export function share(
  text: NormalText,
  clauses: readonly Clause[],
  clauseIndex: number,
  index: number,
  draft: Draft,
): void {
  const own = clauses[clauseIndex]!;
  if (deniedByUnknown(text, own.tokens[index]!)) {
    draft.negated = !draft.negated;
    return;
  }
  const lists = LISTS.test(text.chars.slice(own.tokens[index]!.end, own.tokens[index]!.end + 6));
  for (let c = clauseIndex; c < clauses.length && c <= clauseIndex + 2; c += 1) {
    const clause = clauses[c]!;
    if (clause.sentence !== own.sentence) return;
    for (let k = c === clauseIndex ? index + 1 : 0; k < clause.tokens.length; k += 1) {
      const token = clause.tokens[k]!;
      if (!token.tail || token.tail.shares || isPartOfAnother(clause, token)) continue;
      const denied = lists || token.role !== 'verb' ? denialIn(text, token) : null;
      if (denied === null) continue;
      draft.negated = denied !== draft.negated;
      draft.hypothetical ||= token.tail.hypothetical;
      return;
    }
  }
}

/** Whether a predicate denies what shares its fate; null when it closes nothing. */
function denialIn(text: NormalText, { name, role, tail }: Token): boolean | null {
  const isNoted = consonantOf(text, tail!.end - 1) === M;
  const { negated, nominal } = tail!;
  if (role === 'none' || role === 'isnt') return !negated;
  if (role === 'cease' || role === 'fine') return role === 'fine' && !negated && !tail!.unsure;
  // 붓거나 열이 난 적, 물집 잡힌 데: of a noun, and not what closes the matter.
  if (nominal && !negated && (role !== 'light' || name === 'so' || !isNoted)) return null;
  return PREDICATES.has(role) ? negated : null;
}

const M = 16;
const consonantOf = ({ chars }: NormalText, at: number) => (chars.charCodeAt(at) - 0xac00) % 28;

/** 까지거나 밀리지 않다: but not 가려운 게 … 약도 안 든다. */
const LISTS = /거나|든[지가]|던지|지도/;
const PREDICATES = new Set(['light', 'sign', 'degree', 'noun', 'verb']);

/** The 눈 of 눈 감다 is no 누다, the 처 of 처지다 no 치다. */
const isPartOfAnother = ({ tokens }: Clause, { start, end, role }: Token) =>
  role === 'light' &&
  tokens.some(
    (other) =>
      other.start <= start &&
      other.end >= end &&
      (other.role === 'site' || other.end - other.start > end - start),
  );

/** 어둡거나 과녁 같진 않다, 타거나 그렇진 않다: the denial stands on a word that is not in the lexicon. */
const UNKNOWN_DENIED =
  /^[^,.?]{0,12}?(?:[것거건같그렇런빛]+[가-힣]{0,2}?)(?:지는|지도|진|지|질)(?:않|안[하해혀허했])/;
function deniedByUnknown(text: NormalText, { tail, end }: Token): boolean {
  const from = tail?.end ?? end;
  const after = text.chars.slice(from, from + 24);
  const match = UNKNOWN_DENIED.exec(after);
  return match !== null && !INTERVENES.test(match[0]);
}

/** Whether a predicate or a noun is quoted or measured only to be denied. */
export function deniedAsQuoted({ chars }: NormalText, { tail, end }: Token): boolean {
  if (QUOTED_DENIED.test(chars.slice(end, end + 30))) return true;
  const from = tail?.end ?? end;
  return '다단'.includes(chars[from - 1]!) && QUOTED_DENIED.test(chars.slice(from, from + 30));
}

/** 붓고 열나고 그런 건 없어요: said of what ended in -고. */
export function deniedLater(text: NormalText, token: Token): boolean {
  const after = text.chars.slice(token.tail!.end, token.tail!.end + 24);
  const match = DENIED_LATER.exec(after);
  return match !== null && !token.tail!.past && !INTERVENES.test(match[0]);
}
