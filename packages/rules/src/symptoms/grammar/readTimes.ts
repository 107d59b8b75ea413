import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

/** Where the story of a clause takes place: long ago (예전에), some weeks or more ago (지난달), or now. */
export type Era = 'now' | 'ago' | 'long_ago';

const COMPARES = /^(?:보다|부터|처럼|에비|같지|과|와|이래|대비|이후|만큼|만해도|만못|엔안그|에는안)/;
const RESETS = new Set(['now_mark']);

/** Each clause's era; it lasts to the end of the sentence unless a word of now ends it. */
export function readEras(text: NormalText, clauses: readonly Clause[]): Era[] {
  const eras: Era[] = [];
  let era: Era = 'now';
  clauses.forEach((clause, index) => {
    if (clause.sentence !== clauses[index - 1]?.sentence) era = 'now';
    for (const token of clause.tokens) {
      if (RESETS.has(token.name)) era = 'now';
      else if (token.name === 'long_ago' && !COMPARES.test(text.chars.slice(token.end, token.end + 4)))
        era = 'long_ago';
      else if (token.name === 'ago' && !COMPARES.test(text.chars.slice(token.end, token.end + 4)))
        era = 'ago';
    }
    eras.push(era);
  });
  return eras;
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
