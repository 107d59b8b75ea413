import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import { apply, govern, isPartly, soften, standsAlone } from './govern.js';
import { isReached } from './isReached.js';
import { readNounEnding } from './nounEnding.js';
import { EBBS } from './passing.js';
import { ASSERTED, type Scope } from './Scope.js';
import { type Draft, deniedAsQuoted, deniedLater, share } from './sharedFate.js';
import type { Token } from './Token.js';

/** no fever, not swollen, without itching. */
const ENGLISH_NO = /(?:no|not|without|never|isnt|dont)$/;
const MARVELS = /(?:이렇게|이리도|이토록|요래)$/;

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
    else if (/^(?:거나|든지|든가)/.test(text.chars.slice(token.end, token.end + 3)))
      share(text, clauses, clauseIndex, index, draft);
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

/** 안 뻣뻣: a verb that the lexicon knows without its endings. */
const isAfterNot = ({ tokens }: Clause, { start }: Token) =>
  tokens.some(({ name, end }) => name === 'not' && end === start);

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
