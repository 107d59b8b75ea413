import type { ReadResult, Symptom, SymptomReader } from '@skin-advise/core';
import { parseAsides } from './asides.js';
import { unnamedDanger } from './danger/unnamedDanger.js';
import { type ActiveUse, activesInText } from './products/index.js';
import { triedInVain } from './products/triedInVain.js';
import { readSymptoms as readConcepts } from './symptoms/index.js';

/** Everything the free text says: symptoms, exposures, times and places, then the products it names as `using.<active>`. */
export const readSymptoms: SymptomReader = (text, result) => {
  const symptoms = readConcepts(text, result);
  const empty = symptoms.some(({ concept }) => concept === 'text.empty');
  if (empty) return symptoms;
  return [...symptoms, ...unnamedDanger(text, result.person, symptoms), ...usesIn(text, result, symptoms)];
};

/** What is used, and whether it was used long enough to have helped and did not. */
function usesIn(text: string, { person }: ReadResult, symptoms: readonly Symptom[]): Symptom[] {
  const message = parseAsides(text, person);
  const uses = activesInText(text, message);
  return [...triedInVain(message, uses, symptoms), ...uses.map(toSymptom)];
}

const toSymptom = ({ active, polarity, time, quote, span, habit }: ActiveUse): Symptom => ({
  concept: `using.${active}`,
  polarity,
  quote,
  span,
  subject: 'self',
  time,
  ...(habit.days === undefined ? {} : { value: { amount: habit.days, unit: 'days' } }),
  ...(habit.timesPerWeek === undefined ? {} : { timesPerWeek: habit.timesPerWeek }),
});
