import type { Symptom, SymptomReader } from '@skin-advise/core';
import { parseAsides } from './asides.js';
import { unnamedDanger } from './danger/unnamedDanger.js';
import { type ActiveUse, activesInText } from './products/index.js';
import { readSymptoms as readConcepts } from './symptoms/index.js';

/** Everything the free text says: symptoms, exposures, times and places, then the products it names as `using.<active>`. */
export const readSymptoms: SymptomReader = (text, result) => {
  const symptoms = readConcepts(text, result);
  const empty = symptoms.some(({ concept }) => concept === 'text.empty');
  if (empty) return symptoms;
  return [
    ...symptoms,
    ...unnamedDanger(text, result.person, symptoms),
    ...activesInText(text, parseAsides(text, result.person)).map(toSymptom),
  ];
};

const toSymptom = ({ active, polarity, time, quote, span }: ActiveUse): Symptom => ({
  concept: `using.${active}`,
  polarity,
  quote,
  span,
  subject: 'self',
  time,
});
