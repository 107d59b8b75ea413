import type { Symptom } from '@skin-advise/core';
import { saysNoBetter } from '../symptoms/derived/saysNoBetter.js';
import type { Message } from '../symptoms/grammar/Message.js';
import type { ActiveUse } from './activesInText.js';

const TRIALS: readonly (readonly [string, number])[] = [
  ['time.treated_4w_no_better', 28],
  ['time.treated_12w_no_better', 84],
];

/** 에피듀오 15주. 호전 X.: a product by name, used so long without help; not again what the symptoms say already. */
export function triedInVain(
  message: Message | null,
  uses: readonly ActiveUse[],
  known: readonly Symptom[],
): Symptom[] {
  const vain = uses.find(
    ({ polarity, time, habit, clause }) =>
      polarity === 'present' &&
      time === 'now' &&
      (habit.days ?? 0) >= TRIALS[0]![1] &&
      message !== null &&
      saysNoBetter(message, clause),
  );
  if (!vain) return [];
  const { quote, span, habit } = vain;
  const said = new Set(known.map(({ concept }) => concept));
  return TRIALS.filter(([concept, days]) => habit.days! >= days && !said.has(concept)).map(([concept]) => ({
    concept,
    polarity: 'present',
    quote,
    span,
    subject: 'self',
    time: 'now',
    value: { amount: habit.days!, unit: 'days' },
  }));
}
