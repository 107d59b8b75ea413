import type { ReadResult, Symptom, SymptomReader } from '@skin-advise/core';
import type { Message } from './grammar/Message.js';
import { parseMessage } from './grammar/parseMessage.js';
import { joinReaders } from './learned/joinReaders.js';
import { loadModel } from './learned/loadModel.js';
import { type Learned, type Likely, readLearned, readLikely } from './learned/readLikely.js';
import { LEXICON } from './lexicon/index.js';
import { LONGEST_TEXT } from './longestText.js';
import { readPatterns } from './readPatterns.js';

/**
 * Free text → concepts with their span, polarity, subject and time: normalise, split into clauses, match the
 * concepts' patterns, read scope, numbers and places; then what the learned model adds to that. Deterministic and
 * linear in the length of the text.
 */
export const readSymptoms: SymptomReader = (text: string, result: ReadResult): readonly Symptom[] =>
  readMessage(text, result, (message, spoken) => readLearned(loadModel(), message, spoken));

const NOTHING: Learned = { likely: [], doubted: new Set() };

/** The same by patterns alone. */
export const readByPatterns: SymptomReader = (text, result) => readMessage(text, result, () => NOTHING);

/** What the learned model reads by itself, whatever the patterns say. */
export function readByModel(text: string, result: ReadResult): readonly Likely[] {
  return readLikely(loadModel(), parseMessage(text.slice(0, LONGEST_TEXT), LEXICON, result.person));
}

function readMessage(
  text: string,
  result: ReadResult,
  learned: (message: Message, spoken: ReadonlySet<string>) => Learned,
): readonly Symptom[] {
  const message = parseMessage(text.slice(0, LONGEST_TEXT), LEXICON, result.person);
  const { chars } = message.text;
  if (!/[가-힣a-z0-9]/.test(chars)) return [emptyText(text)];
  const said = readPatterns(message, result);
  if (said.length === 0 && isOneWord(chars)) return [emptyText(text)];
  return joinReaders(said, (spoken) => learned(message, spoken), text);
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
