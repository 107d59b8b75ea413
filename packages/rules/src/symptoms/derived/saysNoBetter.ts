import type { Message } from '../grammar/Message.js';

const IN_VAIN = new Set(['no_better', 'no_effect', 'not_healing', 'stop_growing']);
/** 니조랄 7주. 5분 방치. 비듬 그대로.: so many clauses and sentences on at most. */
const CLAUSES = 3;
const SENTENCES = 2;

/** Whether it says of what stands in a clause that it did not help: 그대로, 호전 없음, 안 낫는다. */
export function saysNoBetter(message: Message, c: number): boolean {
  const { clauses } = message;
  const { sentence } = clauses[c]!;
  return clauses
    .slice(Math.max(0, c - 1), c + CLAUSES + 1)
    .filter((clause) => clause.sentence <= sentence + SENTENCES)
    .some(({ tokens }) =>
      tokens.some(
        ({ name, tail }) =>
          IN_VAIN.has(name) || ((name === 'cease' || name === 'better') && tail?.negated === true),
      ),
    );
}
