import type { NormalText } from '../text/NormalText.js';
import type { Message } from './Message.js';
import { isPlace } from './Pattern.js';
import type { Token } from './Token.js';

/** 눈이랑 입술이, 눈, 입술, 눈 코 입. */
const JOINED =
  /^(?:이랑|랑|과|와|하고|,|및|도|이나|나|까지|도,|쪽|양쪽|주변|이며|며|에|그리고|이고|고|이랑도)?$/;
/** 입술 옆 is not the lip any more. */
const BESIDE = /^(?:옆|근처|맞은편)/;
const REACH_BACK = 3;

/**
 * The places a sign belongs to: those joined right before it; after it (부은 눈); else those of the clause before,
 * since Korean does not repeat its topic; else what the result is about.
 */
export function placesOf(
  message: Message,
  clause: number,
  index: number,
  fallback: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = placesInClause(message, clause, index);
  if (own.size > 0) return own;
  const sentence = message.clauses[clause]!.sentence;
  for (let c = clause - 1; c >= 0 && c >= clause - REACH_BACK; c -= 1) {
    const before = message.clauses[c]!;
    const silent =
      c === clause - 1 && !before.tokens.some((token) => token.role === 'sign' || token.role === 'noun');
    if (before.sentence !== sentence && !silent) break;
    const inherited = placesInClause(message, c, before.tokens.length);
    if (inherited.size > 0) return inherited;
  }
  return fallback;
}

function placesInClause(message: Message, clause: number, index: number): ReadonlySet<string> {
  const { tokens } = message.clauses[clause]!;
  const before = joinedBefore(message.text, tokens, index);
  if (before.size > 0) return before;
  const sign = tokens[index];
  for (let k = index + 1; sign && k < tokens.length; k += 1) {
    const token = tokens[k]!;
    if (token.start - sign.end > 6) break;
    if (isPlace(token.name)) return new Set(namesAt(tokens, token));
  }
  return new Set();
}

const namesAt = (tokens: readonly Token[], at: Token) =>
  tokens.filter((token) => token.start === at.start && isPlace(token.name)).map((token) => token.name);

function joinedBefore(text: NormalText, tokens: readonly Token[], index: number): ReadonlySet<string> {
  const names = new Set<string>();
  let nearest: Token | null = null;
  for (let k = Math.min(index, tokens.length) - 1; k >= 0; k -= 1) {
    const token = tokens[k]!;
    if (!isPlace(token.name)) continue;
    if (nearest && token.start !== nearest.start && !JOINED.test(text.chars.slice(token.end, nearest.start)))
      break;
    nearest = token;
    names.add(BESIDE.test(text.chars.slice(token.end, token.end + 3)) ? `${token.name}_side` : token.name);
  }
  return names;
}
