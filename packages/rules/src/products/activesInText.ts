import type { Symptom } from '@skin-advise/core';
import { parseAsides } from '../asides.js';
import type { Message } from '../symptoms/grammar/Message.js';
import type { Scope } from '../symptoms/grammar/Scope.js';
import { activeOf } from './productTrie.js';
import { type Habit, readHabit } from './readHabit.js';

/** An active that the text names, with what the sentence says of its use. */
export interface ActiveUse {
  readonly active: string;
  readonly polarity: Symptom['polarity'];
  readonly time: Symptom['time'];
  readonly quote: string;
  readonly span: readonly [number, number];
  /** The clause that names it, by number. */
  readonly clause: number;
  readonly habit: Habit;
}

/** Products in free text, by the same rules of negation and time as symptoms: 레티놀 쓰고부터, 니조랄 써도 되나요. */
export function activesInText(text: string, message: Message | null = parseAsides(text, {})): ActiveUse[] {
  if (!message) return [];
  const uses = message.clauses.flatMap((clause, c) =>
    clause.tokens.flatMap((token, k) => {
      const active = activeOf(token.name);
      if (active === null || message.subjects.at(c, token.start) === 'other') return [];
      return [toUse(message, c, active, message.scope(c, k), text)];
    }),
  );
  return uses.filter((use, index) => uses.findIndex((other) => isSame(other, use)) === index);
}

const isSame = (a: ActiveUse, b: ActiveUse) =>
  a.active === b.active && a.polarity === b.polarity && a.time === b.time;

function toUse(message: Message, c: number, active: string, scope: Scope, text: string): ActiveUse {
  const clause = message.clauses[c]!;
  const span = trimmed(message, clause.start, clause.end);
  return {
    active,
    polarity: scope.unsure ? 'uncertain' : scope.negated ? 'negated' : 'present',
    time: scope.hypothetical ? 'hypothetical' : isOver(message, c, scope) ? 'past' : 'now',
    quote: text.slice(span[0], span[1]),
    span,
    clause: c,
    habit: readHabit(message, c),
  };
}

/** 작년에 쓰던, 쓰다가 끊었어요. */
function isOver(message: Message, c: number, scope: Scope): boolean {
  const { sentence } = message.clauses[c]!;
  const stopped = message.clauses
    .slice(c, c + 2)
    .some(
      (clause) =>
        clause.sentence === sentence &&
        clause.tokens.some(
          ({ name, tail }) => name === 'quit' && tail && !tail.hypothetical && !tail.negated,
        ),
    );
  return stopped || (message.eras.of(c) === 'long_ago' && (scope.past || !scope.negated));
}

function trimmed(message: Message, from: number, to: number): readonly [number, number] {
  const { text } = message;
  let [start, end] = [from, to];
  while (start < end - 1 && '.,?'.includes(text.chars[start]!)) start += 1;
  while (end > start + 1 && '.,?'.includes(text.chars[end - 1]!)) end -= 1;
  return [text.start[start]!, text.end[end - 1]!];
}
