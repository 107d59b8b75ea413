import type { Symptom } from '@skin-advise/core';
import type { Reading } from '../derived/Reading.js';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Readings → symptoms: in the order of the text, one per concept, polarity, time and subject. */
export function assembleSymptoms(
  readings: readonly Reading[],
  quote: (reading: Reading) => readonly [number, number],
  source: string,
): Symptom[] {
  const direct = new Set(readings.filter((reading) => !reading.implied).map(({ code }) => code));
  const kept = readings.filter((reading) => !reading.implied || !direct.has(reading.code));
  const symptoms = kept.map((reading) => toSymptom(reading, quote(reading), source));
  symptoms.sort((a, b) => a.span[0] - b.span[0] || compare(a.concept, b.concept) || a.span[1] - b.span[1]);
  return unique(symptoms);
}

function toSymptom(reading: Reading, span: readonly [number, number], source: string): Symptom {
  return {
    concept: reading.code.replace(/^symptom\./, ''),
    polarity: reading.polarity,
    quote: source.slice(span[0], span[1]),
    span,
    subject: reading.subject,
    time: reading.time,
    ...(reading.implied ? { implied: true as const } : {}),
    ...(reading.value ? { value: reading.value } : {}),
  };
}

/** Keeps the first quote of each, but the first value that was measured. */
function unique(symptoms: readonly Symptom[]): Symptom[] {
  const known = new Map<string, Symptom>();
  for (const symptom of symptoms) {
    const key = [symptom.concept, symptom.polarity, symptom.time, symptom.subject].join(' ');
    const first = known.get(key);
    if (!first) known.set(key, symptom);
    else if (!first.value && symptom.value) known.set(key, { ...first, value: symptom.value });
  }
  return [...known.values()];
}
