import type { ReadResult, Symptom, SymptomReader } from '@skin-advise/core';
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
import { matchConcepts } from './grammar/matchConcepts.js';
import { parseMessage } from './grammar/parseMessage.js';
import { LEXICON } from './lexicon/index.js';
import { assembleSymptoms } from './output/assembleSymptoms.js';
import { quoteOf } from './output/quoteOf.js';

const INDEX = indexConcepts(CONCEPTS);
/** Beyond this nobody describes a symptom; the rest of a pasted book is not read, and a notice says so. */
export const LONGEST_TEXT = 200_000;

/**
 * Free text → concepts with their span, polarity, subject and time: normalise, split into clauses, match the
 * concepts' patterns, read scope, numbers and places. Deterministic and linear in the length of the text.
 */
export const readSymptoms: SymptomReader = (text: string, result: ReadResult): readonly Symptom[] => {
  const message = parseMessage(text.slice(0, LONGEST_TEXT), LEXICON, result.person);
  if (!/[가-힣a-z0-9]/.test(message.text.chars)) return [emptyText(text)];
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
  const symptoms = assembleSymptoms(withoutOverruled(readings), (reading) => quoteOf(message, reading), text);
  return symptoms.length === 0 && isOneWord(message.text.chars) ? [emptyText(text)] : symptoms;
};

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

const isOneWord = (chars: string) => chars.replace(/[.,?]/g, '').length <= 4;

function emptyText(text: string): Symptom {
  const quote = text.trim();
  const start = text.indexOf(quote);
  return {
    concept: 'text.empty',
    polarity: 'present',
    quote,
    span: [start, start + quote.length],
    subject: 'self',
    time: 'now',
  };
}
