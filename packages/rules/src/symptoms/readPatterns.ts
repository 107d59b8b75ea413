import type { ReadResult, Symptom } from '@skin-advise/core';
import { CONCEPTS } from './concepts/concepts.js';
import type { Reading } from './derived/Reading.js';
import { readDurations } from './derived/readDurations.js';
import { readFever } from './derived/readFever.js';
import { readLongFever } from './derived/readLongFever.js';
import { readSites } from './derived/readSites.js';
import { readSize } from './derived/readSize.js';
import { readWeight } from './derived/readWeight.js';
import { surroundingsOf } from './derived/surroundingsOf.js';
import { toReading } from './derived/toReading.js';
import { indexConcepts } from './grammar/ConceptIndex.js';
import type { Message } from './grammar/Message.js';
import { matchConcepts } from './grammar/matchConcepts.js';
import { assembleSymptoms } from './output/assembleSymptoms.js';
import { quoteOf } from './output/quoteOf.js';

const INDEX = indexConcepts(CONCEPTS);

/** What the concepts' patterns, the numbers and the places of a message say. */
export function readPatterns(message: Message, result: ReadResult): Symptom[] {
  const around = surroundingsOf(result);
  const { quantities } = message;
  const readings: Reading[] = [
    ...readFever(message, quantities),
    ...readLongFever(message, quantities),
    ...matchConcepts(message, INDEX, around).flatMap((match) => toReading(message, match, quantities)),
    ...readDurations(message, quantities),
    ...readSize(message, quantities, around),
    ...readSites(message),
    ...readWeight(message),
  ];
  return assembleSymptoms(
    withoutOverruled(readings),
    (reading) => quoteOf(message, reading),
    message.text.original,
  );
}

/** 열이 37.2도예요: the number overrules the word. */
function withoutOverruled(readings: readonly Reading[]): Reading[] {
  const measured = readings.filter(({ value }) => value?.unit === 'celsius');
  if (measured.length === 0) return [...readings];
  return readings.filter(
    (reading) =>
      reading.code !== 'symptom.fever' ||
      reading.value !== undefined ||
      !measured.some(
        (by) => by.polarity === 'negated' && reading.start >= by.start && reading.start < by.end,
      ),
  );
}
